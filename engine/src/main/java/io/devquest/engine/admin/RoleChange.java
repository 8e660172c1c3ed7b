package io.devquest.engine.admin;

import io.devquest.api.access.Role;
import io.devquest.api.error.InvalidInput;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A role to be given or taken. */
record RoleChange(@NotNull String role, boolean on) {

    Role parsed() {
        return parse(role).orElseThrow(() -> InvalidInput.of("role", "unknown", "There is no such role."));
    }

    /** The role of that name in lower case, if an account can have it. */
    static Optional<Role> parse(String name) {
        return Stream.of(Role.values())
                .filter(role -> role != Role.ANYONE)
                .filter(role -> role.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
