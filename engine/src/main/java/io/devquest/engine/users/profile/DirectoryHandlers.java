package io.devquest.engine.users.profile;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.net.URLEncoder;
import org.jspecify.annotations.Nullable;

/** The list of people, as a page and by REST. */
final class DirectoryHandlers {

    private static final int ON_ONE_PAGE = 24;

    private final Directory directory;

    DirectoryHandlers(Directory directory) {
        this.directory = directory;
    }

    Response list(Request request) {
        return Response.json(directory.list(
                request.actor(), DirectorySearch.of(request), request.paging(20, 100), request.locale()));
    }

    Response page(Request request) {
        DirectorySearch search = DirectorySearch.of(request);
        Slice<DirectoryEntry> people = directory.list(
                request.actor(), search, new Paging(ON_ONE_PAGE, request.query("after")), request.locale());
        return Response.page(Page.of("core/people", "core.people.title")
                .with("people", people.items())
                .with("q", search.text())
                .with("skill", search.skill())
                .with("language", search.language())
                .with("all", search.any())
                .with("languages", Choices.languages(request.locale()))
                .with("nextUrl", next(search, people.next())));
    }

    private static @Nullable String next(DirectorySearch search, @Nullable String after) {
        return after == null
                ? null
                : "/u?q=" + encoded(search.text()) + "&skill=" + encoded(search.skill()) + "&language="
                        + encoded(search.language()) + "&after=" + after;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
