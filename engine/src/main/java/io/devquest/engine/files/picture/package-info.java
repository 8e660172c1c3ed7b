/** Pictures from outside: looked at on threads of their own, and drawn anew as bare pixels. */
@NullMarked
package io.devquest.engine.files.picture;

import org.jspecify.annotations.NullMarked;
