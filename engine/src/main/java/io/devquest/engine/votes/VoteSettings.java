package io.devquest.engine.votes;

import io.devquest.api.settings.Setting;

/** How often somebody may vote or react on one UTC day. */
final class VoteSettings {

    static final Setting<Long> DAILY_UP = Setting.number("core.votes.daily_up", 20, 1, 10_000);

    static final Setting<Long> DAILY_DOWN = Setting.number("core.votes.daily_down", 10, 1, 10_000);

    /** How many votes for things of the same author. */
    static final Setting<Long> AUTHOR_UP = Setting.number("core.votes.author_up", 6, 1, 10_000);

    /** How many votes against things of the same author. */
    static final Setting<Long> AUTHOR_DOWN = Setting.number("core.votes.author_down", 3, 1, 10_000);

    static final Setting<Long> DAILY_REACTIONS = Setting.number("core.votes.daily_reactions", 100, 1, 10_000);

    private VoteSettings() {}

    static Setting<?>[] all() {
        return new Setting<?>[] {DAILY_UP, DAILY_DOWN, AUTHOR_UP, AUTHOR_DOWN, DAILY_REACTIONS};
    }
}
