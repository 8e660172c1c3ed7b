/** What moderators and time do to topics, and the log of it. */
@NullMarked
package io.devquest.forums.tending;

import org.jspecify.annotations.NullMarked;
