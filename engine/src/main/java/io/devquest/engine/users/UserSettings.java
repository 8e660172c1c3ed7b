package io.devquest.engine.users;

import io.devquest.api.settings.Setting;
import java.util.List;

/** What operators choose for accounts and sessions. */
public final class UserSettings {

    /** Whether a new account waits until its mail address is confirmed. */
    public static final Setting<String> VERIFY =
            Setting.choice("core.registration.verify", "with_mail", "always", "never");

    /** Whether members may invite, not only administrators. */
    public static final Setting<Boolean> MEMBERS_INVITE = Setting.flag("core.registration.members_invite", false);

    /** How long the link that confirms an address holds. */
    public static final Setting<Long> VERIFY_HOURS = Setting.number("core.registration.verify_hours", 24, 1, 720);

    /** How long an account waits for its address to be confirmed before it is removed. */
    public static final Setting<Long> UNVERIFIED_DAYS = Setting.number("core.registration.unverified_days", 7, 1, 365);

    /** How long an invitation holds. */
    public static final Setting<Long> INVITATION_DAYS = Setting.number("core.registration.invitation_days", 7, 1, 90);

    /** How long the link that sets a new password holds. */
    public static final Setting<Long> RESET_MINUTES = Setting.number("core.password.reset_minutes", 60, 5, 1440);

    /** Attempts a minute from one address and on one account. */
    public static final Setting<Long> ATTEMPTS_A_MINUTE = Setting.number("core.attempts.minute", 6, 1, 1_000_000);

    /** Attempts an hour from one address and on one account. */
    public static final Setting<Long> ATTEMPTS_AN_HOUR = Setting.number("core.attempts.hour", 30, 1, 1_000_000);

    /** How long a session holds after it was last used. */
    public static final Setting<Long> SESSION_IDLE_DAYS = Setting.number("core.session.idle_days", 30, 1, 400);

    /** How long a session holds at most. */
    public static final Setting<Long> SESSION_LONGEST_DAYS = Setting.number("core.session.longest_days", 90, 1, 400);

    private static final List<Setting<?>> ALL = List.of(
            VERIFY,
            MEMBERS_INVITE,
            VERIFY_HOURS,
            UNVERIFIED_DAYS,
            INVITATION_DAYS,
            RESET_MINUTES,
            ATTEMPTS_A_MINUTE,
            ATTEMPTS_AN_HOUR,
            SESSION_IDLE_DAYS,
            SESSION_LONGEST_DAYS);

    private UserSettings() {}

    /** All of them. */
    public static Setting<?>[] all() {
        return ALL.toArray(Setting<?>[]::new);
    }
}
