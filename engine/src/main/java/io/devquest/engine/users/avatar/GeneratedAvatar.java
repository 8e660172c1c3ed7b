package io.devquest.engine.users.avatar;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.views.Words;
import java.util.Map;

/** The picture of those who have none: their initials, in the colours that pages give their name. */
final class GeneratedAvatar {

    // background and letters of the light theme, which stand on their own in the dark one
    private static final Map<String, String[]> COLOURS = Map.of(
            "a", new String[] {"#e0f1eb", "#0b6e55"},
            "b", new String[] {"#e5eff9", "#1d5fa8"},
            "c", new String[] {"#fbf0d9", "#8a5a00"},
            "d", new String[] {"#efe9f8", "#6941a5"},
            "e", new String[] {"#fae7ef", "#a1295b"},
            "f", new String[] {"#f3f1ec", "#4d5661"});

    private GeneratedAvatar() {}

    static byte[] svg(String displayName) {
        String[] colours = COLOURS.getOrDefault(Words.tint(displayName), new String[] {"#f3f1ec", "#4d5661"});
        // attributes and no style sheet, because our content policy allows none in a picture
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="0 0 72 72">\
                <rect width="72" height="72" fill="%s"/>\
                <text x="36" y="36" dy=".36em" text-anchor="middle" font-family="system-ui, sans-serif"\
                 font-size="26" font-weight="600" fill="%s">%s</text></svg>
                """.formatted(colours[0], colours[1], Words.escape(Words.initials(displayName)))
                .getBytes(UTF_8);
    }
}
