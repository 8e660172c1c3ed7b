/** What people write in topics, and their votes on it. */
@NullMarked
package io.devquest.forums.post;

import org.jspecify.annotations.NullMarked;
