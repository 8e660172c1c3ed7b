package io.devquest.engine.admin;

import io.devquest.api.access.Role;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;

/** A role to be given or taken. */
record RoleChange(
        @NotNull @Pattern(regexp = "member|mentor|moderator|admin") String role,

        boolean on) {

    Role parsed() {
        return Role.valueOf(role.toUpperCase(Locale.ROOT));
    }
}
