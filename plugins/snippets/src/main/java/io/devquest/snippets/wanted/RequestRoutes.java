package io.devquest.snippets.wanted;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.snippets.shared.SnippetsPermissions.READ;
import static io.devquest.snippets.shared.SnippetsPermissions.WRITE;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of wanted reviews. */
public final class RequestRoutes {

    private static final String PAGE = "/snippets/{id}/review-request";
    private static final String REST = "/api/v1/snippets/{id}/review-request";

    private RequestRoutes() {}

    public static List<Route> of(Requests requests, RequestPages pages) {
        var rest = new RequestHandlers(requests);
        return List.of(
                get("/snippets/reviews", READ, pages::list, "Shows the snippets of which a review is wanted"),
                post(PAGE, WRITE, pages::ask, "Asks for a review from the form"),
                post(PAGE + "/withdraw", WRITE, pages::withdraw, "Takes that back from the form"),
                post(PAGE + "/claim", WRITE, pages::take, "Takes a review on from the form"),
                post(PAGE + "/claim/release", WRITE, pages::release, "Gives a review back from the form"),
                get(
                                "/api/v1/snippets/reviews",
                                READ,
                                rest::list,
                                "Lists the snippets of which a review is wanted, those first for which the actor has shown"
                                        + " the skill, then the oldest")
                        .gives(Wanted.class),
                get(REST, READ, rest::get, "Gives the request for a review of a snippet, while it is open")
                        .gives(ReviewRequest.class),
                put(REST, WRITE, rest::ask, "Asks for a review; people who have shown the skill are told")
                        .gives(ReviewRequest.class),
                delete(REST, WRITE, rest::withdraw, "Wants no review any more"),
                put(REST + "/claim", WRITE, rest::take, "Takes a review on").gives(ReviewRequest.class),
                delete(REST + "/claim", WRITE, rest::release, "Gives a review back"));
    }
}
