/** What programs read of the forums: feeds. */
@NullMarked
package io.devquest.forums.feed;

import org.jspecify.annotations.NullMarked;
