/** Finds the lines of an earlier revision again in a later one. */
@NullMarked
package io.devquest.snippets.anchor;

import org.jspecify.annotations.NullMarked;
