package io.devquest.engine.bookmarks;

import io.devquest.api.settings.Setting;

/** What administrators decide about bookmarks. */
final class BookmarkSettings {

    static final Setting<Long> MOST = Setting.number("core.bookmarks.most", 2_000, 1, 10_000);

    private BookmarkSettings() {}
}
