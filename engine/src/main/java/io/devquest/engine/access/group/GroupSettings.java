package io.devquest.engine.access.group;

import io.devquest.api.settings.Setting;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The numbers an administrator may change. */
@Singleton
final class GroupSettings {

    static final Setting<Long> PER_PERSON = Setting.number("core.groups.per_person", 10, 0, 1_000);
    static final Setting<Long> CAPACITY = Setting.number("core.groups.capacity", 5_000, 1, 1_000_000);
    static final Setting<Long> INVITATION_DAYS = Setting.number("core.groups.invitation_days", 14, 1, 365);
    static final Setting<Long> LINK_HOURS = Setting.number("core.groups.link_hours", 168, 1, 8_760);
    static final Setting<Long> LINK_HOURS_MOST = Setting.number("core.groups.link_hours_most", 720, 1, 8_760);
    static final Setting<Long> LINK_USES = Setting.number("core.groups.link_uses", 25, 1, 100_000);
    static final Setting<Long> LINK_USES_MOST = Setting.number("core.groups.link_uses_most", 1_000, 1, 100_000);

    private final SettingsStore settings;
    private final Scope core;
    private final Clock clock;

    @Inject
    GroupSettings(SettingsStore settings, Scope core, Clock clock) {
        this.settings = settings;
        this.core = core;
        this.clock = clock;
    }

    static Setting<?>[] all() {
        return new Setting<?>[] {
            PER_PERSON, CAPACITY, INVITATION_DAYS, LINK_HOURS, LINK_HOURS_MOST, LINK_USES, LINK_USES_MOST
        };
    }

    long of(Setting<Long> setting) {
        return settings.forScope(core).get(setting);
    }

    /** The present, as both databases can store it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Invitations from before then have expired. */
    Instant invitedAfter() {
        return now().minus(Duration.ofDays(of(INVITATION_DAYS)));
    }
}
