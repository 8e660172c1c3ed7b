package io.devquest.engine.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An account an administrator makes for somebody; without roles, for a member.
 *
 * @param password without one, the person gets a link by mail to choose it
 */
record NewUser(
        @NotNull @Size(max = 100) String name,
        @NotNull @Size(max = 254) String email,
        @Nullable @Size(max = 1000) String password,
        @Nullable @Size(max = 10) List<String> roles) {

    List<String> roleNames() {
        return roles == null ? List.of() : roles;
    }

    @Override
    public String toString() {
        return "NewUser[name=" + name + "]";
    }
}
