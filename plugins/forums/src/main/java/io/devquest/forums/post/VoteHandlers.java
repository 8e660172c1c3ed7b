package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Votes over REST and from the form beside a post. */
final class VoteHandlers {

    private final Votes votes;
    private final PostLinks links;

    VoteHandlers(Votes votes, PostLinks links) {
        this.votes = votes;
        this.links = links;
    }

    /** What the form sends: 1 to vote, 0 to take the vote back. */
    record VoteForm(@NotNull @Min(0) @Max(1) @Nullable Integer value) {}

    Response cast(Request request) {
        return Response.json(votes.cast(request.actor(), request.id("id")));
    }

    Response withdraw(Request request) {
        return Response.json(votes.withdraw(request.actor(), request.id("id")));
    }

    Response submit(Request request) {
        Id id = request.id("id");
        Integer value = request.body(VoteForm.class).value();
        Post post = value != null && value == 1 ? votes.cast(request.actor(), id) : votes.withdraw(request.actor(), id);
        return Response.redirect(links.to(request.actor(), post));
    }
}
