/** Reviews that are wanted, offered to people who have shown that they know what it takes. */
@NullMarked
package io.devquest.snippets.wanted;

import org.jspecify.annotations.NullMarked;
