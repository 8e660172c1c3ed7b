/** The revisions of a snippet, compared and taken away. */
@NullMarked
package io.devquest.snippets.history;

import org.jspecify.annotations.NullMarked;
