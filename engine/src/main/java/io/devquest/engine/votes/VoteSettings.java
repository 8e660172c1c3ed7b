package io.devquest.engine.votes;

import io.devquest.api.settings.Setting;

/** How often somebody may vote or react on one UTC day. */
final class VoteSettings {

    static final Setting<Long> DAILY_VOTES = Setting.number("core.votes.daily_votes", 40, 1, 10_000);

    static final Setting<Long> DAILY_REACTIONS = Setting.number("core.votes.daily_reactions", 100, 1, 10_000);

    private VoteSettings() {}

    static Setting<?>[] all() {
        return new Setting<?>[] {DAILY_VOTES, DAILY_REACTIONS};
    }
}
