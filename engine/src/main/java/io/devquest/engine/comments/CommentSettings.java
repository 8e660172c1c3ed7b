package io.devquest.engine.comments;

import io.devquest.api.settings.Setting;

/** What administrators decide about comments. */
final class CommentSettings {

    static final Setting<Long> CHARACTERS = Setting.number("core.comments.characters", 5_000, 1, 10_000);
    static final Setting<Long> ON_A_PAGE = Setting.number("core.comments.page", 20, 5, 100);

    private CommentSettings() {}
}
