package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Id;
import io.devquest.api.event.DomainEvent;
import io.devquest.api.event.EventName;

/**
 * A moderator has decided about something that was held.
 *
 * @param title one line that says what it was
 * @param url where its author finds it
 */
@EventName("core.submission.decided")
record SubmissionDecided(
        Id submission, Id author, Id moderator, boolean published, String title, String reason, String url)
        implements DomainEvent {}
