package io.devquest.engine.drafts;

import io.devquest.api.settings.Setting;

/** The settings of drafts. */
final class DraftSettings {

    /** How many drafts one person may have. */
    static final Setting<Long> MOST = Setting.number("core.drafts.most", 100, 5, 1_000);

    /** For how many days a draft is kept after it was saved. */
    static final Setting<Long> DAYS = Setting.number("core.drafts.days", 180, 7, 3_650);

    private DraftSettings() {}
}
