/** What programs read of the forums: feeds, and the sitemap. */
@NullMarked
package io.devquest.forums.feed;

import org.jspecify.annotations.NullMarked;
