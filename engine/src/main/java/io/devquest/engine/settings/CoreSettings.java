package io.devquest.engine.settings;

import io.devquest.api.settings.Setting;

/** The engine's own settings. */
public final class CoreSettings {

    /** What the community is called. */
    public static final Setting<String> SITE_NAME = Setting.text("core.site.name", "DevQuest", 60);

    /** Whether anybody may make an account: open, by invitation, or closed. */
    public static final Setting<String> REGISTRATION =
            Setting.choice("core.registration", "open", "invitation", "closed");

    private CoreSettings() {}
}
