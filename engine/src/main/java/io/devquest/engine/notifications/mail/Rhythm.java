package io.devquest.engine.notifications.mail;

import java.util.Locale;

/** How often somebody wants mail about what they are notified of. */
enum Rhythm {
    IMMEDIATE,
    DAILY,
    NEVER;

    static Rhythm of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As the database, forms and JSON write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
