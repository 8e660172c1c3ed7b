package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
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

    /** What the form sends: 1 or -1 to vote, 0 to take the vote back. */
    record VoteForm(@NotNull @Min(-1) @Max(1) @Nullable Integer value) {

        int sign() {
            return value == null ? 0 : value;
        }
    }

    Response cast(Request request) {
        return Response.json(votes.cast(request.actor(), request.id("id"), value(request)));
    }

    Response withdraw(Request request) {
        return Response.json(votes.withdraw(request.actor(), request.id("id")));
    }

    Response submit(Request request) {
        Id id = request.id("id");
        int sign = request.body(VoteForm.class).sign();
        Post post = sign == 0 ? votes.withdraw(request.actor(), id) : votes.cast(request.actor(), id, sign);
        return Response.redirect(links.to(request.actor(), post));
    }

    private static int value(Request request) {
        return switch (request.query("value").orElse("1")) {
            case "1" -> 1;
            case "-1" -> -1;
            default ->
                throw new CommunityException(
                        CommonErrors.PARAMETER_INVALID, "The parameter 'value' is 1, or -1 to vote against the post.");
        };
    }
}
