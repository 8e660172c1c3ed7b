package io.devquest.forums.board;

import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of a board; what is null stays.
 *
 * @param icon the name of its sign
 * @param parent the address of the board it stands in; empty for none
 * @param position its place among the boards beside it, from 1; beyond the last one the end
 * @param access open, read_only if moderators alone write, archived if nobody does
 * @param startBy who may start topics, as in {@link Posting}
 * @param replyBy who may reply, as in {@link Posting}
 * @param tagsRequired how many tags a topic needs, 0 to 5
 * @param allowedTags the only tags topics may have, with commas or blanks between them; empty for any
 * @param template what the form of a new topic begins with; empty for nothing
 * @param review which new posts wait for a moderator: community, none, first: and a number, or all
 * @param version the version the change was made on
 */
public record BoardChange(
        @Size(min = 2, max = 60) @Nullable String title,
        @Size(max = 200) @Nullable String description,

        @Pattern(regexp = BoardChange.ICONS, message = BoardChange.ICON_RULE) @Nullable String icon,

        @Pattern(regexp = "|" + NewBoard.SLUG, message = "Say the address of a board, or nothing.") @Nullable String parent,

        @Min(1) @Max(10_000) @Nullable Integer position,

        @Pattern(regexp = Posting.ACCESS, message = Posting.ACCESS_RULE) @Nullable String access,

        @Pattern(regexp = Posting.WHO, message = Posting.WHO_RULE) @Nullable String startBy,

        @Pattern(regexp = Posting.WHO, message = Posting.WHO_RULE) @Nullable String replyBy,

        @Min(0) @Max(5) @Nullable Integer tagsRequired,
        @Size(max = 650) @Nullable String allowedTags,
        @Size(max = 4_000) @Nullable String template,

        @Pattern(regexp = Review.TEXT, message = Review.RULE) @Nullable String review,

        @NotNull @Nullable Integer version) {

    /** The signs there are, as the API names them. */
    static final String ICONS =
            "home|chat|code|user|people|mentor|calendar|book|briefcase|trophy|heart|bulb|party|plug";

    static final String ICON_RULE = "Say one of " + ICONS + ".";

    public BoardChange {
        title = Written.line(title);
        description = Written.line(description);
        icon = Written.line(icon);
        parent = Written.line(parent);
        access = Written.line(access);
        startBy = Written.line(startBy);
        replyBy = Written.line(replyBy);
        allowedTags = Written.line(allowedTags);
        template = Written.body(template);
        review = Written.line(review);
    }

    static List<String> icons() {
        return List.of(ICONS.split("\\|"));
    }
}
