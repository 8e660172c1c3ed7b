package io.devquest.engine.tags;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A tag, as people see it.
 *
 * @param uses how many things have it that everybody or, for members, every member may see
 * @param level what the reader said of it: watching, tracking, first, muted, or normal
 * @param synonyms names that lead to it; empty in lists
 */
public record TagDocument(String name, String url, String description, long uses, String level, List<String> synonyms) {

    static TagDocument of(TagLine tag, List<String> synonyms) {
        return new TagDocument(tag.name(), url(tag.name()), tag.description(), tag.uses(), tag.level(), synonyms);
    }

    static TagDocument of(TagLine tag) {
        return of(tag, List.of());
    }

    /** The path of its page. */
    static String url(String name) {
        return "/tags/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }
}
