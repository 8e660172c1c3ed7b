package io.devquest.forums.board;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What a board is for; as it is sent: discussion, questions or solutions. */
public record BoardKind(
        @NotNull @Pattern(regexp = BoardKind.TEXT, message = BoardKind.RULE) @Nullable String kind) {

    /** A board whose topics are questions: one of the replies may be accepted as the answer. */
    public static final String QUESTIONS = "questions";

    /** A board whose topics are solutions to exercises, seen by those who have passed them. */
    public static final String SOLUTIONS = "solutions";

    static final String DISCUSSION = "discussion";
    static final String TEXT = "discussion|questions|solutions";
    static final String RULE = "Say discussion, questions or solutions.";

    public BoardKind {
        kind = Written.line(kind);
    }
}
