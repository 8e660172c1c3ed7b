package io.devquest.engine.text.mention;

import io.devquest.api.settings.Setting;

/** The settings of mentions. */
final class MentionSettings {

    /** How many people one text may mention. */
    static final Setting<Long> MOST = Setting.number("core.mentions.most", 10, 0, 100);

    /** How many people a text of a new account may mention. */
    static final Setting<Long> MOST_NEW = Setting.number("core.mentions.most_new", 2, 0, 100);

    /** For how many hours an account is new; 0 if none is. */
    static final Setting<Long> NEW_HOURS = Setting.number("core.mentions.new_hours", 24, 0, 720);

    /** How many members a group may have to be mentioned. */
    static final Setting<Long> GROUP_MOST = Setting.number("core.mentions.group_most", 100, 0, 1_000);

    private MentionSettings() {}
}
