package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import io.devquest.snippets.shared.Author;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A snippet as one person sees it.
 *
 * @param url its page, with the key of an unlisted one for whoever has it
 * @param key what opens an unlisted one, for whoever has it; else null
 * @param revision the number of its latest revision
 * @param mine true if the person may change it
 */
public record Snippet(
        Id id,
        String url,
        String title,
        String description,
        Html html,
        List<String> tags,
        String audience,
        @Nullable String key,
        @Nullable String context,
        Author author,
        int revision,
        int version,
        long stars,
        int forks,
        @Nullable Id forkOf,
        boolean mine,
        Instant createdAt,
        Instant updatedAt) {

    /** Its page without the key. */
    public String page() {
        return Snippets.url(id, title);
    }

    /** True if nobody is kept from it. */
    public boolean forEverybody() {
        return audience.equals(Sharing.PUBLIC);
    }

    /** True if anybody but its author finds it. */
    public boolean found() {
        return !audience.equals(Sharing.PRIVATE) && !audience.equals(Sharing.UNLISTED);
    }

    /** Its audience in one word. */
    public String audienceWord() {
        return Sharing.forGroup(audience) ? "group" : audience;
    }

    /** A path under the snippet, with its key if it needs one. */
    public String at(String rest) {
        return "/snippets/" + id + "/" + rest + (key == null ? "" : "?key=" + key);
    }
}
