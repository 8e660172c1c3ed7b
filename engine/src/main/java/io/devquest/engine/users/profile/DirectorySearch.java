package io.devquest.engine.users.profile;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param text part of a name, empty for any
 * @param skill the beginning of a skill, empty for any
 * @param language a tag, empty for any
 */
record DirectorySearch(String text, String skill, String language) {

    private static final int LONGEST = 60;

    static DirectorySearch of(Request request) {
        return new DirectorySearch(read(request, "q"), read(request, "skill"), read(request, "language"));
    }

    static DirectorySearch named(String text) {
        String line = Line.of(text);
        return new DirectorySearch(line.substring(0, Math.min(LONGEST, line.length())), "", "");
    }

    private static String read(Request request, String name) {
        String text = request.query(name).map(Line::of).orElse("");
        if (text.length() > LONGEST) {
            throw new CommunityException(
                    CommonErrors.PARAMETER_INVALID, "The parameter '" + name + "' has at most 60 characters.");
        }
        return text;
    }

    boolean any() {
        return text.isEmpty() && skill.isEmpty() && language.isEmpty();
    }

    @Nullable String pattern() {
        return text.isEmpty() ? null : "%" + escaped(text) + "%";
    }

    @Nullable String skillPattern() {
        return skill.isEmpty() ? null : escaped(skill) + "%";
    }

    @Nullable String tag() {
        return language.isEmpty() ? null : language;
    }

    private static String escaped(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    }
}
