/** What people keep for later. */
@NullMarked
package io.devquest.api.bookmark;

import org.jspecify.annotations.NullMarked;
