package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The token of a link that was sent by mail. */
record LinkToken(@NotNull @Size(max = 100) String token) {

    @Override
    public String toString() {
        return "LinkToken[]";
    }
}
