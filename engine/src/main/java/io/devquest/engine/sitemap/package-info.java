/** What programs that go through the whole community find: the sitemap, and which pages are not for them. */
@NullMarked
package io.devquest.engine.sitemap;

import org.jspecify.annotations.NullMarked;
