package io.devquest.engine.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A password an administrator gives to somebody. */
record NewPassword(@NotNull @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "NewPassword[]";
    }
}
