package io.devquest.forums.board;

import io.devquest.forums.shared.About;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A board to create; as it is sent.
 *
 * @param audience who may see it, as in {@link BoardAudience}; if it is left out whoever sees the parent, or everyone
 * @param kind what it is for, as in {@link BoardKind}; discussion if it is left out
 * @param parent the address of the board it stands in; none if it is left out
 * @param icon the name of its sign, as in {@link BoardChange}; chat if it is left out
 * @param context the course, lesson or exercise it is for, such as course:java; free if it is left out
 */
public record NewBoard(
        @NotNull @Pattern(regexp = NewBoard.SLUG, message = "Use 2 to 40 of a to z, 0 to 9 and the hyphen; not new.") @Nullable String slug,

        @NotBlank @Size(min = 2, max = 60) @Nullable String title,
        @Size(max = 200) @Nullable String description,

        @Pattern(regexp = BoardAudience.TEXT, message = BoardAudience.RULE) @Nullable String audience,

        @Pattern(regexp = BoardKind.TEXT, message = BoardKind.RULE) @Nullable String kind,

        @Pattern(regexp = About.TEXT, message = About.RULE) @Nullable String context,

        @Pattern(regexp = "|" + NewBoard.SLUG, message = "Say the address of a board, or nothing.") @Nullable String parent,

        @Pattern(regexp = BoardChange.ICONS, message = BoardChange.ICON_RULE) @Nullable String icon) {

    static final String SLUG = "(?!new$)[a-z0-9-]{2,40}";

    public NewBoard {
        slug = Written.line(slug);
        title = Written.line(title);
        description = description == null ? "" : Written.line(description);
        parent = parent == null || parent.isBlank() ? null : Written.line(parent);
        audience = audience == null ? (parent == null ? "public" : BoardAudience.PARENT) : Written.line(audience);
        kind = kind == null ? BoardKind.DISCUSSION : Written.line(kind);
        context = About.orNull(context);
        icon = icon == null ? "chat" : Written.line(icon);
    }

    /** A board for everyone. */
    public static NewBoard open(String slug, String title, String description) {
        return new NewBoard(slug, title, description, null, null, null, null, null);
    }
}
