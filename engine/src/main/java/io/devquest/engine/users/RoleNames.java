package io.devquest.engine.users;

import io.devquest.api.access.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Roles as the database and pages write them: in lower case, several joined by commas. */
final class RoleNames {

    private RoleNames() {}

    static String of(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** The roles an account can be given: all but anyone, which needs no account. */
    static Optional<Role> assignable(String name) {
        return EnumSet.complementOf(EnumSet.of(Role.ANYONE)).stream()
                .filter(role -> of(role).equals(name))
                .findFirst();
    }

    static Set<Role> parse(@Nullable String joined) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        if (joined != null) {
            List.of(joined.split(",")).forEach(name -> assignable(name).ifPresent(roles::add));
        }
        return Collections.unmodifiableSet(roles);
    }

    static String highest(Set<Role> roles) {
        return of(roles.stream().max(Role::compareTo).orElse(Role.MEMBER));
    }

    static List<String> list(Set<Role> roles) {
        return roles.stream().sorted().map(RoleNames::of).toList();
    }
}
