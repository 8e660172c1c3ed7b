package io.devquest.engine.users;

import java.util.Locale;

/** What a link that was sent by mail is good for. */
enum LinkPurpose {
    VERIFY,
    RESET,
    CHANGE_MAIL,
    INVITE;

    /** As the database writes it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
