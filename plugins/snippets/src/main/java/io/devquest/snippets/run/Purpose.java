package io.devquest.snippets.run;

import io.devquest.api.data.Id;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a run is for, as the runner hands it back.
 *
 * @param kept false if nothing is kept of it
 */
record Purpose(Id snippet, int revision, String language, boolean kept) {

    private static final Pattern KEPT = Pattern.compile("snippets\\.run:(\\w{13})\\.([0-9]{1,9})\\.(.{1,40})");

    /** Of a run that something is kept of. */
    static Optional<Purpose> of(String text) {
        Matcher parts = KEPT.matcher(text);
        return parts.matches()
                ? Id.parse(parts.group(1))
                        .map(id -> new Purpose(id, Integer.parseInt(parts.group(2)), parts.group(3), true))
                : Optional.empty();
    }

    String text() {
        return (kept ? "snippets.run:" : "snippets.trial:") + snippet + "." + revision + "." + language;
    }
}
