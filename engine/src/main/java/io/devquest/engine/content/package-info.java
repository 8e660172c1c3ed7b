/** The kinds of things people make, whichever plugin they belong to. */
@NullMarked
package io.devquest.engine.content;

import org.jspecify.annotations.NullMarked;
