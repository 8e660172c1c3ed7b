package io.devquest.engine.users;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person sends to sign in; the login is a name or a mail address. */
record SignIn(
        @NotNull @Size(min = 1, max = 254) String login,
        @NotNull @Size(min = 1, max = 1000) String password) {

    @Override
    public String toString() {
        return "SignIn[login=" + login + "]";
    }
}
