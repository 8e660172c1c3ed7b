package io.devquest.engine.users.profile;

import io.devquest.api.access.Viewer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whom a field of a profile is shown to. The database holds the ordinal: a field is shown to a viewer at or above it. */
enum ShownTo {
    PUBLIC,
    MEMBERS,
    NOBODY;

    /** The highest ordinal that the viewer sees in profiles that are not their own. */
    static int sight(Viewer viewer) {
        return (viewer.staff() ? NOBODY : viewer.member() ? MEMBERS : PUBLIC).ordinal();
    }

    static ShownTo of(int ordinal) {
        return values()[ordinal];
    }

    static Optional<ShownTo> read(String word) {
        return Arrays.stream(values()).filter(to -> to.word().equals(word)).findFirst();
    }

    /** As JSON and forms write it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
