package io.devquest.snippets.snippet;

import io.devquest.api.Engine;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.api.vote.Tally;
import io.devquest.snippets.file.Revisions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The pages on which snippets are read, and their star. */
final class ShowPages {

    /** Adds what stands beside the lines of a revision. */
    private final PageParts parts;

    private final Engine engine;
    private final Snippets snippets;
    private final Revisions revisions;

    ShowPages(Engine engine, Snippets snippets, Revisions revisions, PageParts parts) {
        this.engine = engine;
        this.snippets = snippets;
        this.revisions = revisions;
        this.parts = parts;
    }

    Response list(Request request) {
        String list = SnippetQuery.list(request);
        String tag = request.query("tag").orElse(null);
        List<Context> about = SnippetQuery.about(request);
        return Response.page(Page.of("snippets/list", "snippets.title")
                .with("list", list)
                .with("tag", tag)
                .with("about", about.isEmpty() ? null : about.get(0).toString())
                .with("snippets", snippets.list(request.actor(), list, tag, about, request.paging(20, 100))));
    }

    Response show(Request request) {
        Snippet snippet = snippets.get(request.actor(), request.id("id"), request.query("key"));
        int number = request.query("revision")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(snippet.revision());
        Shown shown = new Shown(snippet, number, revisions.files(snippet.id(), number));
        Page page = Page.of("snippets/snippet", snippet.title())
                .with("object", snippet.id())
                .with("snippet", snippet)
                .with("revision", shown)
                .with("files", shown.files())
                .with("item", item(snippet))
                .with("parent", parent(request, snippet))
                .with("tally", tally(request, snippet.id()))
                .with("kept", engine.bookmarks().kept(request.actor(), List.of(snippet.id())));
        return Response.page(parts.add(page, request, shown));
    }

    Response forks(Request request) {
        Snippet snippet = snippets.get(request.actor(), request.id("id"), request.query("key"));
        return Response.page(Page.of("snippets/forks", "snippets.forks")
                .with("snippet", snippet)
                .with("snippets", snippets.forks(request.actor(), snippet.id(), request.paging(20, 100))));
    }

    Response submitStar(Request request) {
        Id id = request.id("id");
        if ("0".equals(request.form().get("value"))) {
            engine.votes().withdraw(request.actor(), SnippetContent.NAME, id);
        } else {
            engine.votes().cast(request.actor(), SnippetContent.NAME, id, 1);
        }
        return Response.redirect(
                snippets.get(request.actor(), id, Optional.empty()).url());
    }

    Response star(Request request) {
        return Response.json(engine.votes().cast(request.actor(), SnippetContent.NAME, request.id("id"), 1));
    }

    Response unstar(Request request) {
        return Response.json(engine.votes().withdraw(request.actor(), SnippetContent.NAME, request.id("id")));
    }

    private @Nullable Tally tally(Request request, Id id) {
        return engine.votes().tallies(request.actor(), Set.of(id)).get(id);
    }

    private @Nullable Snippet parent(Request request, Snippet snippet) {
        return snippet.forkOf() == null
                ? null
                : snippets.find(request.actor(), snippet.forkOf(), Optional.empty())
                        .orElse(null);
    }

    private static ContentItem item(Snippet snippet) {
        return new ContentItem(
                SnippetContent.NAME,
                snippet.id(),
                snippet.title(),
                "",
                snippet.url(),
                snippet.author().id(),
                snippet.createdAt());
    }
}
