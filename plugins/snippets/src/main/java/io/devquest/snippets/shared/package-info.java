/** What the domains of this plugin share. */
@NullMarked
package io.devquest.snippets.shared;

import org.jspecify.annotations.NullMarked;
