package io.devquest.snippets.snippet;

import io.devquest.api.access.Audience;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who sees a snippet, in the words people choose from. An unlisted one is its author's alone for the engine, so that no
 * list, search, feed or notification has it; its page opens for whoever brings the key in its address. A solution is seen
 * by those who have passed its exercise.
 */
final class Sharing {

    static final String PUBLIC = "public";
    static final String UNLISTED = "unlisted";
    static final String PRIVATE = "private";
    static final String SOLUTION = "solution";
    static final String TEXT = "public|unlisted|private|solution|group:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{13}";
    static final String RULE = "Say public, unlisted, private, solution, or group: and the id of a group.";

    private static final String GROUP = "group:";

    private Sharing() {}

    /** The exercise of a solution. */
    static Context exercise(@Nullable String about) {
        return Context.parse(about == null ? "" : about)
                .filter(context -> context.kind() == Context.Kind.EXERCISE)
                .orElseThrow(() -> InvalidInput.of(
                        "context", "exercise", "A solution is about an exercise, such as exercise:java-loops."));
    }

    static boolean forGroup(String text) {
        return text.startsWith(GROUP);
    }

    static Id group(String text) {
        return Id.parse(text.substring(GROUP.length())).orElseThrow(IllegalArgumentException::new);
    }

    /** @param about what the snippet is about; an exercise if it is a solution */
    static Audience audience(String text, Id author, @Nullable String about) {
        return switch (text) {
            case PUBLIC -> Audience.everyone();
            case SOLUTION -> Audience.completed(exercise(about));
            case UNLISTED, PRIVATE -> Audience.people(List.of(author));
            default -> Audience.group(group(text));
        };
    }
}
