package io.devquest.engine.moderation.submission;

/** What became of something that was held. */
public enum SubmissionState {
    HELD,
    PUBLISHED,
    REFUSED
}
