/** Files people upload. */
@NullMarked
package io.devquest.api.file;

import org.jspecify.annotations.NullMarked;
