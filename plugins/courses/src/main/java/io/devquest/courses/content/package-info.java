/** Courses and lessons as content of the community: links, search, site maps, and what people take with them. */
@NullMarked
package io.devquest.courses.content;

import org.jspecify.annotations.NullMarked;
