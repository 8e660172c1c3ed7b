package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A password that is set with a link. */
record NewPassword(
        @NotNull @Size(max = 100) String token,
        @NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
