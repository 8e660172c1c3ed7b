package io.devquest.engine.moderation.cases;

import java.util.Locale;

/** What a case can be about. */
public enum SubjectKind {
    /** Something somebody made, of a content type. */
    CONTENT,
    PERSON,
    GROUP,
    /** A text that waits for its publication. */
    SUBMISSION;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubjectKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The kind that a word in an address stands for; anything that is no other kind is the name of a content type. */
    static SubjectKind ofType(String type) {
        return switch (type) {
            case "person" -> PERSON;
            case "group" -> GROUP;
            case "submission" -> SUBMISSION;
            default -> CONTENT;
        };
    }
}
