/** Comments on lines, which stay with their lines, and the changes they suggest. */
@NullMarked
package io.devquest.snippets.review;

import org.jspecify.annotations.NullMarked;
