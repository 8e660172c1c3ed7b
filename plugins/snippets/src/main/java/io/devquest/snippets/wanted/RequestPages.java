package io.devquest.snippets.wanted;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.snippets.snippet.Shown;
import io.devquest.snippets.snippet.Snippets;
import java.util.Optional;

/** The page of wanted reviews, and what the page of a snippet says of it. */
public final class RequestPages {

    private final Snippets snippets;
    private final Requests requests;

    public RequestPages(Snippets snippets, Requests requests) {
        this.snippets = snippets;
        this.requests = requests;
    }

    Response list(Request request) {
        return Response.page(Page.of("snippets/reviews", "snippets.reviews")
                .with("wanted", requests.list(request.actor(), request.paging(20, 100))));
    }

    Response ask(Request request) {
        requests.ask(request.actor(), request.id("id"));
        return back(request);
    }

    Response withdraw(Request request) {
        requests.withdraw(request.actor(), request.id("id"));
        return back(request);
    }

    Response take(Request request) {
        requests.take(request.actor(), request.id("id"));
        return back(request);
    }

    Response release(Request request) {
        requests.release(request.actor(), request.id("id"));
        return back(request);
    }

    /** Adds the request to the page of a snippet. */
    public Page add(Page page, Request request, Shown shown) {
        return page.with(
                "review", requests.find(request.actor(), shown.snippet().id()).orElse(null));
    }

    private Response back(Request request) {
        return Response.redirect(snippets.get(request.actor(), request.id("id"), Optional.empty())
                        .url() + "#review-request");
    }
}
