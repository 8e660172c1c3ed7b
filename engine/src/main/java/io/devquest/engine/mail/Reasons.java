package io.devquest.engine.mail;

import java.io.IOException;
import java.util.Optional;

/** Puts into one line why mail could not leave. */
final class Reasons {

    private Reasons() {}

    /** What the mail server said, which is at the end of the causes. */
    static String of(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        String kind = cause.getClass().getSimpleName();
        String text = Optional.ofNullable(cause.getMessage())
                .map(message -> message.replaceAll("\\s+", " ").strip())
                .orElse("");
        return text.isEmpty() ? kind : cause instanceof IOException ? kind + ": " + text : text;
    }
}
