package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Appeals over REST. */
final class AppealHandlers {

    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Appeals appeals;
    private final OwnRecord own;

    AppealHandlers(Appeals appeals, OwnRecord own) {
        this.appeals = appeals;
        this.own = own;
    }

    Response mine(Request request) {
        return Response.json(new Slice<>(own.list(request.actor()), null));
    }

    Response file(Request request) {
        NewAppeal wanted = request.body(NewAppeal.class);
        Id target = wanted.target() == null ? new Id(0) : wanted.target();
        return Response.json(appeals.file(request.actor(), target, String.valueOf(wanted.text())))
                .status(201);
    }

    Response list(Request request) {
        return Response.json(appeals.list(Appeals.state(request.query("state")), request.paging(LIMIT, CAP)));
    }

    Response decide(Request request) {
        AppealDecision decision = request.body(AppealDecision.class);
        return Response.json(appeals.decide(request.actor(), request.id("id"), decision.overturned(), decision.why()));
    }
}
