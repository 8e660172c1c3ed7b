package io.devquest.runner.run;

import io.devquest.api.Engine;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Answers the REST calls of the runner. */
final class RunHandlers {

    private final Engine engine;
    private final Runs runs;

    RunHandlers(Engine engine, Runs runs) {
        this.engine = engine;
        this.runs = runs;
    }

    Response languages(Request request) {
        return Response.json(runs.languages());
    }

    Response submit(Request request) {
        NewRun wanted = request.body(NewRun.class);
        RunView run = RunView.of(engine.database().inTransaction(() -> runs.submit(request.actor(), wanted.request())));
        return Response.created("/api/v1/runner/runs/" + run.id(), run);
    }

    Response show(Request request) {
        Id id = request.id("id");
        return runs.run(request.actor(), id)
                .map(RunView::of)
                .map(Response::json)
                .orElseThrow(() -> CommunityException.notFound("There is no such run of yours."));
    }
}
