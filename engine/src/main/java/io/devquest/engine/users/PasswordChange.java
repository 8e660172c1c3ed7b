package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new password for oneself. */
record PasswordChange(
        @NotNull @Size(max = 1000) String current,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "PasswordChange[]";
    }
}
