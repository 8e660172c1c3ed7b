package io.devquest.snippets.snippet;

import io.devquest.api.content.Context;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of which list: latest, starred, mine, or the forks of one snippet.
 *
 * @param about one of these things; none for whatever it is about
 */
record SnippetQuery(
        String list,
        @Nullable Id author,
        @Nullable Id forkOf,
        List<String> about,
        Long afterStars,
        Id afterId,
        int limit) {

    private static final Set<String> LISTS = Set.of("latest", "starred", "mine");

    /** The list a request asks for. */
    static String list(Request request) {
        return request.query("list").filter(LISTS::contains).orElse("latest");
    }

    /** The thing a request asks for. */
    static List<Context> about(Request request) {
        return request.query("context").flatMap(Context::parse).map(List::of).orElse(List.of());
    }

    static SnippetQuery of(String list, @Nullable Id author, @Nullable Id forkOf, List<Context> about, Paging paging) {
        var cursor = paging.cursor(2);
        return new SnippetQuery(
                list,
                author,
                forkOf,
                about.stream().map(Context::toString).toList(),
                cursor.map(c -> c.number(0)).orElse(Long.MAX_VALUE),
                cursor.map((Cursor c) -> c.id(1)).orElse(new Id(Long.MAX_VALUE)),
                paging.fetch());
    }
}
