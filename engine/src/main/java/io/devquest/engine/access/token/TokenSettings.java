package io.devquest.engine.access.token;

import io.devquest.api.settings.Setting;

/** The settings of personal access tokens. */
final class TokenSettings {

    /** How many tokens a person may have at a time. */
    static final Setting<Long> PER_PERSON = Setting.number("core.tokens.per_person", 20, 0, 1_000);

    /** After how many days a token ends at the latest. */
    static final Setting<Long> LONGEST_DAYS = Setting.number("core.tokens.longest_days", 366, 1, 3_650);

    private TokenSettings() {}
}
