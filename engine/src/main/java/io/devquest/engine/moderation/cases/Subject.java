package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;

/**
 * What a case is about.
 *
 * @param type of content the name of its type, otherwise the word of its kind
 */
public record Subject(SubjectKind kind, String type, Id id) {

    public static Subject of(String type, Id id) {
        return new Subject(SubjectKind.ofType(type), type, id);
    }

    /** What the case has as its key while it is open. */
    String key() {
        return kind.word() + ":" + id;
    }
}
