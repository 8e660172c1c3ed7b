/** Snippets: what people share, who sees it, and where it came from. */
@NullMarked
package io.devquest.snippets.snippet;

import org.jspecify.annotations.NullMarked;
