package io.devquest.engine.moderation.appeal;

import io.devquest.api.data.Id;
import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Appeals over REST. */
final class AppealHandlers {

    static final int LIMIT = 20;
    static final int CAP = 100;

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
        return Response.json(appeals.list(state(request), request.paging(LIMIT, CAP)));
    }

    static String state(Request request) {
        return request.query("state").filter(Appeals.states()::contains).orElse("open");
    }

    Response decide(Request request) {
        return Response.json(decided(request));
    }

    Appeal decided(Request request) {
        AppealDecision decision = request.body(AppealDecision.class);
        return appeals.decide(
                request.actor(),
                request.id("id"),
                "overturned".equals(decision.outcome()),
                String.valueOf(decision.reason()));
    }
}
