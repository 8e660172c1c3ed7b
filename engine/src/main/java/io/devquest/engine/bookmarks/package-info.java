/** What people keep for later. */
@NullMarked
package io.devquest.engine.bookmarks;

import org.jspecify.annotations.NullMarked;
