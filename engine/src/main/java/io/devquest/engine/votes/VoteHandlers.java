package io.devquest.engine.votes;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.users.LocalPath;
import org.jspecify.annotations.Nullable;

/** Votes and reactions of one kind, by REST and from the forms beside a thing. */
final class VoteHandlers {

    private final VoteStore votes;

    VoteHandlers(VoteStore votes) {
        this.votes = votes;
    }

    Response tally(Request request) {
        return Response.json(votes.tally(request.actor(), request.parameter("type"), request.id("id")));
    }

    Response cast(Request request) {
        return answer(request, VoteKind.VOTE, request.body(VoteChoice.class).choice());
    }

    Response withdraw(Request request) {
        return answer(request, VoteKind.VOTE, null);
    }

    Response react(Request request) {
        return answer(
                request, VoteKind.REACTION, request.body(ReactionChoice.class).choice());
    }

    Response retract(Request request) {
        return answer(request, VoteKind.REACTION, null);
    }

    Response submitVote(Request request) {
        cast(request);
        return Response.redirect(LocalPath.of(request.form().get("back")));
    }

    Response submitReaction(Request request) {
        react(request);
        return Response.redirect(LocalPath.of(request.form().get("back")));
    }

    private Response answer(Request request, VoteKind kind, @Nullable String choice) {
        return Response.json(votes.choose(request.actor(), request.parameter("type"), request.id("id"), kind, choice));
    }
}
