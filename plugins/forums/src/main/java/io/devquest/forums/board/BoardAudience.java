package io.devquest.forums.board;

import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who may see a board; as it is sent: public, members, staff, group: and the id of a group, or parent for those who see the
 * board it stands in.
 */
public record BoardAudience(
        @NotNull @Pattern(regexp = BoardAudience.TEXT, message = BoardAudience.RULE) @Nullable String audience) {

    static final String TEXT = "public|members|staff|parent|group:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{13}";
    static final String RULE = "Say public, members, staff, parent, or group: and the id of a group.";

    static final String PARENT = "parent";

    private static final String GROUP = "group:";

    public BoardAudience {
        audience = Written.line(audience);
    }

    boolean sameAsParent() {
        return PARENT.equals(audience);
    }

    Audience parsed() {
        return parse(String.valueOf(audience));
    }

    /** True if the second one has whoever the first one has. */
    static boolean within(Audience child, Audience parent) {
        return switch (parent.kind()) {
            case PUBLIC -> true;
            case MEMBERS -> child.kind() != Audience.Kind.PUBLIC;
            default -> child.equals(parent);
        };
    }

    static Audience parse(String text) {
        return switch (text) {
            case "public" -> Audience.everyone();
            case "members" -> Audience.members();
            case "staff" -> Audience.staff();
            case PARENT ->
                throw InvalidInput.of("audience", "parent", "This board stands in no other. Say who may see it.");
            default ->
                Audience.group(Id.parse(text.substring(GROUP.length())).orElseThrow(IllegalArgumentException::new));
        };
    }

    static String text(Audience audience) {
        return audience.group()
                .map(group -> GROUP + group)
                .orElseGet(() -> audience.kind().name().toLowerCase(Locale.ROOT));
    }
}
