package io.devquest.forums.board;

import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.forums.shared.Written;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Who may see a board; as it is sent: public, members, staff, or group: and the id of a group. */
public record BoardAudience(
        @NotNull @Pattern(regexp = BoardAudience.TEXT, message = BoardAudience.RULE) @Nullable String audience) {

    static final String TEXT = "public|members|staff|group:[0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{13}";
    static final String RULE = "Say public, members, staff, or group: and the id of a group.";

    private static final String GROUP = "group:";

    public BoardAudience {
        audience = Written.line(audience);
    }

    Audience parsed() {
        return parse(String.valueOf(audience));
    }

    static Audience parse(String text) {
        return switch (text) {
            case "public" -> Audience.everyone();
            case "members" -> Audience.members();
            case "staff" -> Audience.staff();
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
