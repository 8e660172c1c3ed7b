package io.devquest.engine.users;

import io.devquest.api.access.Role;
import io.devquest.engine.access.Roles;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles as the database and pages write them: in lower case, several joined by commas. */
final class RoleNames {

    private RoleNames() {}

    static String of(Role role) {
        return Roles.name(role);
    }

    static Roles parse(@Nullable String joined) {
        return Roles.parse(joined);
    }

    /** The highest of the built-in roles; everyone with an account is at least a member. */
    static String highest(Roles roles) {
        return of(roles.builtIn().stream().max(Role::compareTo).orElse(Role.MEMBER));
    }

    static List<String> list(Roles roles) {
        return roles.names();
    }
}
