package io.devquest.engine.moderation.check;

/** What becomes of something somebody wants to publish. */
public enum Verdict {
    PUBLISH,
    HOLD,
    REFUSE
}
