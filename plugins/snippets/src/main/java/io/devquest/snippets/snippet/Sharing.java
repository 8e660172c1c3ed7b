package io.devquest.snippets.snippet;

import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import java.util.List;

/**
 * Who sees a snippet, in the words people choose from. An unlisted one is its author's alone for the engine, so that no
 * list, search, feed or notification has it; its page opens for whoever brings the key in its address.
 */
final class Sharing {

    static final String PUBLIC = "public";
    static final String UNLISTED = "unlisted";
    static final String PRIVATE = "private";
    static final String TEXT = "public|unlisted|private|group:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{13}";
    static final String RULE = "Say public, unlisted, private, or group: and the id of a group.";

    private static final String GROUP = "group:";

    private Sharing() {}

    static boolean forGroup(String text) {
        return text.startsWith(GROUP);
    }

    static Id group(String text) {
        return Id.parse(text.substring(GROUP.length())).orElseThrow(IllegalArgumentException::new);
    }

    static Audience audience(String text, Id author) {
        return switch (text) {
            case PUBLIC -> Audience.everyone();
            case UNLISTED, PRIVATE -> Audience.people(List.of(author));
            default -> Audience.group(group(text));
        };
    }
}
