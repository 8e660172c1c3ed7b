package io.devquest.snippets.run;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.Optional;

/** Runs over REST. */
final class RunHandlers {

    private final Snippets snippets;
    private final Runs runs;
    private final KeptRuns kept;

    RunHandlers(Snippets snippets, Runs runs, KeptRuns kept) {
        this.snippets = snippets;
        this.runs = runs;
        this.kept = kept;
    }

    Response start(Request request) {
        StartedRun run =
                runs.start(request.actor(), request.id("id"), request.query("key"), request.body(NewRun.class));
        return Response.created(request.path() + "/" + run.id(), run);
    }

    Response own(Request request) {
        snippet(request);
        return Response.json(runs.own(request.actor(), request.id("run"))
                .orElseThrow(() -> CommunityException.notFound("There is no such run of yours.")));
    }

    Response kept(Request request) {
        Snippet snippet = snippet(request);
        return Response.json(Optional.of(request.parameter("number"))
                .filter(text -> text.matches("[0-9]{1,6}"))
                .flatMap(text -> kept.find(snippet.id(), Integer.parseInt(text)))
                .orElseThrow(() -> CommunityException.notFound("Nothing is kept of running this revision.")));
    }

    private Snippet snippet(Request request) {
        return snippets.get(request.actor(), request.id("id"), request.query("key"));
    }
}
