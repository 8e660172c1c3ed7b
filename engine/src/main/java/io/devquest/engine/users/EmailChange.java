package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A new mail address for oneself. */
record EmailChange(
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 1000) String current) {

    @Override
    public String toString() {
        return "EmailChange[]";
    }
}
