package io.devquest.engine.access;

import io.devquest.api.settings.Setting;

/** The settings of roles. */
final class AccessSettings {

    /** How many roles administrators may make. */
    static final Setting<Long> CUSTOM_ROLES = Setting.number("core.access.custom_roles", 50, 0, 500);

    private AccessSettings() {}
}
