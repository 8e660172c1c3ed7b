package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person sends to get an account. The exact rules are those of {@link AccountRules}. */
public record Registration(
        @NotNull @Size(max = 100) String name,
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "Registration[name=" + name + "]";
    }
}
