package io.devquest.engine.users.profile;

import io.devquest.api.settings.Setting;

/** How much a profile may hold. */
final class ProfileSettings {

    static final Setting<Long> BIO = Setting.number("core.profile.bio", 2_000, 100, 20_000);
    static final Setting<Long> SKILLS = Setting.number("core.profile.skills", 20, 1, 100);
    static final Setting<Long> LANGUAGES = Setting.number("core.profile.languages", 10, 1, 50);
    static final Setting<Long> WINDOWS = Setting.number("core.profile.windows", 21, 1, 100);
    static final Setting<Long> LINKS = Setting.number("core.profile.links", 5, 1, 20);

    private ProfileSettings() {}
}
