package io.devquest.engine.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How far a mail has come. */
enum MailState {
    WAITING,
    FAILED,
    SENT;

    /** As addresses and JSON write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MailState> of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word().equals(word))
                .findFirst();
    }
}
