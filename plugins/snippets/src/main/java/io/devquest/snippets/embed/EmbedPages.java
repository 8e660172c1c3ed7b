package io.devquest.snippets.embed;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.snippets.snippet.Shown;
import io.devquest.snippets.snippet.Snippet;

/** The page in a frame, and how one gets it. */
public final class EmbedPages {

    private final Embeds embeds;

    public EmbedPages(Embeds embeds) {
        this.embeds = embeds;
    }

    Response page(Request request) {
        Snippet snippet = embeds.snippet(request.actor(), request.id("id"));
        return Response.page(Page.of("snippets/embed", snippet.title())
                        .with("snippet", snippet)
                        .with("embed", embeds.get(request, snippet)))
                .framed();
    }

    Response get(Request request) {
        return Response.json(embeds.get(request, embeds.snippet(request.actor(), request.id("id"))));
    }

    /** Adds the frame to the page of a snippet. */
    public Page add(Page page, Request request, Shown shown) {
        return page.with("embed", embeds.shown(shown.snippet(), shown.number()).orElse(null));
    }
}
