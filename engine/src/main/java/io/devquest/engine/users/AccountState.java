package io.devquest.engine.users;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether somebody can sign in. */
public enum AccountState {
    ACTIVE,
    UNVERIFIED,
    DISABLED;

    /** As addresses and JSON write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AccountState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
