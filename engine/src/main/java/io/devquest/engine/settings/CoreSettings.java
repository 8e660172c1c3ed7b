package io.devquest.engine.settings;

import io.devquest.api.settings.Setting;
import java.time.ZoneId;
import java.util.stream.Stream;

/** The engine's own settings. */
public final class CoreSettings {

    /** What the community is called. */
    public static final Setting<String> SITE_NAME = Setting.text("core.site.name", "DevQuest", 60);

    /** Whether anybody may make an account: open, by invitation, or closed. */
    public static final Setting<String> REGISTRATION =
            Setting.choice("core.registration", "open", "invitation", "closed");

    /** Whose calendar the community goes by. */
    public static final Setting<String> SITE_ZONE = Setting.choice("core.site.zone", zones());

    private CoreSettings() {}

    private static String[] zones() {
        return Stream.concat(
                        Stream.of("UTC"),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(id -> id.matches(
                                        "(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+"))
                                .sorted())
                .toArray(String[]::new);
    }
}
