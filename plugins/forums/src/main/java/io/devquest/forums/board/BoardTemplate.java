package io.devquest.forums.board;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a new topic begins with.
 *
 * @param template empty for nothing
 * @param version the version of the board the change was made on
 */
public record BoardTemplate(
        @NotNull @Size(max = 4_000) @Nullable String template,
        @NotNull @Nullable Integer version) {

    public BoardTemplate {
        template = Written.body(template);
    }

    BoardChange change() {
        return new BoardChange(null, null, null, null, null, null, null, null, null, null, template, null, version);
    }
}
