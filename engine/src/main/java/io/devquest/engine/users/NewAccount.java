package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What a person sends to get an account; with the token of the invitation they have, if any. */
record NewAccount(
        @NotNull @Size(max = 100) String name,
        @NotNull @Size(max = 254) String email,
        @NotNull @Size(max = 1000) String password,
        @Nullable @Size(max = 100) String invitation) {

    Registration registration() {
        return new Registration(name, email, password);
    }

    @Override
    public String toString() {
        return "NewAccount[name=" + name + "]";
    }
}
