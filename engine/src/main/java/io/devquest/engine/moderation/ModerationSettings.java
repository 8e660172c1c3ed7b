package io.devquest.engine.moderation;

import io.devquest.api.settings.Setting;

/** What administrators decide about moderation. */
public final class ModerationSettings {

    /** The weight of reports, in hundredths, at which a thing is hidden until somebody decides. */
    public static final Setting<Long> HIDE_THRESHOLD =
            Setting.number("core.moderation.hide_threshold", 833, 100, 100_000);

    /** How many reports a person makes within 24 hours. */
    public static final Setting<Long> REPORTS_A_DAY = Setting.number("core.moderation.reports_a_day", 20, 1, 1_000);

    /** How long a decision can be appealed, in days. */
    public static final Setting<Long> APPEAL_DAYS = Setting.number("core.moderation.appeal_days", 20, 1, 365);

    /** The rules of the community, one after the other, separated by semicolons. */
    public static final Setting<String> RULES = Setting.text(
            "core.moderation.rules",
            "Be kind: criticise ideas and code, never people; No advertising, no spam; Stay on the topic of the place; "
                    + "Do your own work and credit that of others; Keep personal data private; "
                    + "Nothing that is against the law",
            1_000);

    private ModerationSettings() {}

    /** All of them. */
    public static Setting<?>[] all() {
        return new Setting<?>[] {HIDE_THRESHOLD, REPORTS_A_DAY, APPEAL_DAYS, RULES};
    }
}
