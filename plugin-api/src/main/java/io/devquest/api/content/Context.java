package io.devquest.api.content;

import java.util.Locale;
import java.util.Optional;

/**
 * What a thing is about in the learning world; the ids are those of the learning platform.
 *
 * @param kind what it is
 * @param id 1 to 100 characters without white space
 */
public record Context(Kind kind, String id) {

    /** What a context is. */
    public enum Kind {
        /** A course. */
        COURSE,
        /** A lesson of a course. */
        LESSON,
        /** An exercise of a lesson. */
        EXERCISE
    }

    private static final int LONGEST_ID = 100;

    /** Checks the id. */
    public Context {
        if (id.isEmpty() || id.length() > LONGEST_ID || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException("The id of a context has 1 to 100 characters and no white space");
        }
    }

    /** Reads {@link #toString}; empty if the text is nothing like it. */
    public static Optional<Context> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        try {
            Kind kind = Kind.valueOf(text.substring(0, colon).toUpperCase(Locale.ROOT));
            return Optional.of(new Context(kind, text.substring(colon + 1)));
        } catch (IllegalArgumentException strange) {
            return Optional.empty();
        }
    }

    /** As addresses and columns have it: {@code lesson:java-loops}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
