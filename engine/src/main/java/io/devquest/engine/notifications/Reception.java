package io.devquest.engine.notifications;

import io.devquest.api.notification.NotificationType.Reach;
import io.devquest.api.notification.WatchLevel;
import org.jspecify.annotations.Nullable;

/** How a notification reaches somebody, from how much they want to hear. */
enum Reception {
    /** Not at all. */
    NOTHING("none"),
    /** In the centre only. */
    QUIET("none"),
    /** Counted, and mailed as the person wants mail. */
    LOUD("usual"),
    /** Counted, and mailed whatever the person's usual rhythm. */
    PROMPT("now");

    private final String mail;

    Reception(String mail) {
        this.mail = mail;
    }

    /** As the column says it. */
    String mail() {
        return mail;
    }

    boolean quiet() {
        return this == QUIET;
    }

    /**
     * What becomes of a notification.
     *
     * @param object the level of its object; null if nothing was said, or there is no object
     * @param type the level of its type; null if nothing was said
     */
    static Reception of(Reach reach, @Nullable WatchLevel object, @Nullable WatchLevel type) {
        if (object == WatchLevel.MUTED || type == WatchLevel.MUTED) {
            return NOTHING;
        }
        boolean watchers = reach == Reach.WATCHERS;
        if (watchers && (object == null || object.compareTo(WatchLevel.FIRST) > 0)) {
            return NOTHING;
        }
        if (type == WatchLevel.TRACKING || watchers && object == WatchLevel.TRACKING) {
            return QUIET;
        }
        return type == WatchLevel.WATCHING ? PROMPT : LOUD;
    }
}
