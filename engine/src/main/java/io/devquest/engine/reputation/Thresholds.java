package io.devquest.engine.reputation;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.engine.access.DeclaredPermission;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.Roles;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What permissions ask for that people do not have yet. */
@Singleton
final class Thresholds {

    private final Permissions permissions;
    private final Messages messages;

    @Inject
    Thresholds(Permissions permissions, Messages messages) {
        this.permissions = permissions;
        this.messages = messages;
    }

    /** The lowest above the reputation; nothing for those who need no standing. */
    Optional<Threshold> next(Actor actor, long reputation, Locale locale) {
        if (actor.is(Role.MODERATOR)) {
            return Optional.empty();
        }
        List<DeclaredPermission> asking = permissions.all().stream()
                .filter(permission -> permission.standing().reputation() > reputation)
                .filter(permission -> permissions.rolesWith(permission).contains(Roles.name(Role.MEMBER)))
                .toList();
        return asking.stream().mapToLong(permission -> permission.standing().reputation()).min().stream()
                .mapToObj(lowest -> new Threshold(lowest, lowest - reputation, unlocks(asking, lowest, locale)))
                .findFirst();
    }

    private List<String> unlocks(List<DeclaredPermission> asking, long reputation, Locale locale) {
        return asking.stream()
                .filter(permission -> permission.standing().reputation() == reputation)
                .map(permission -> messages.text(permission.owner(), locale, "permission." + permission.id()))
                .toList();
    }
}
