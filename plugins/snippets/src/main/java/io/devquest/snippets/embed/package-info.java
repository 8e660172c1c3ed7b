/** Public snippets in frames of other sites. */
@NullMarked
package io.devquest.snippets.embed;

import org.jspecify.annotations.NullMarked;
