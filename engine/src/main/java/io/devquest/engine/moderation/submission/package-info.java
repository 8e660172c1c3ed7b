/** Publishes what passes the checks, and keeps what waits for a moderator. */
@NullMarked
package io.devquest.engine.moderation.submission;

import org.jspecify.annotations.NullMarked;
