package io.devquest.engine.reputation.trust;

import java.util.Locale;

/** What trust levels count. */
enum Measure {
    /** Days on which the person was here. */
    DAYS,
    /** Different things opened: topics, snippets, events. */
    OPENED,
    /** Parts of them that were shown, such as posts. */
    PARTS,
    /** Minutes spent reading. */
    MINUTES,
    /** Different things the person added something to. */
    TAKEN_PART,
    /** Times the person gave somebody points. */
    GIVEN,
    /** Times somebody gave the person points. */
    RECEIVED;

    /** As in settings, messages and JSON. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
