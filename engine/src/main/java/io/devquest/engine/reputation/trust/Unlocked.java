package io.devquest.engine.reputation.trust;

import io.devquest.engine.access.Permissions;
import io.devquest.engine.views.Messages;
import java.util.List;
import java.util.Locale;

/** What a trust level lets people do. */
record Unlocked(int level, List<String> permissions) {

    /** The permissions that ask for just this level. */
    static Unlocked of(int level, Permissions permissions, Messages messages, Locale locale) {
        return new Unlocked(
                level,
                permissions.all().stream()
                        .filter(permission -> permission.standing().trustLevel() == level)
                        .map(permission -> messages.text(permission.owner(), locale, "permission." + permission.id()))
                        .toList());
    }
}
