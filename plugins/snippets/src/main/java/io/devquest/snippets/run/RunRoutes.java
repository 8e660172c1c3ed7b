package io.devquest.snippets.run;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.snippets.shared.SnippetsPermissions.READ;
import static io.devquest.snippets.shared.SnippetsPermissions.RUN;

import io.devquest.api.http.Route;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;

/** The web face of running snippets. */
public final class RunRoutes {

    private static final String PAGE = "/snippets/{id}";
    private static final String REST = "/api/v1/snippets/{id}";

    private RunRoutes() {}

    public static List<Route> of(Snippets snippets, Runs runs, KeptRuns kept, RunPages pages) {
        var rest = new RunHandlers(snippets, runs, kept);
        return List.of(
                post(PAGE + "/run", RUN, pages::start, "Runs a revision of a snippet from the form"),
                post(
                                REST + "/runs",
                                RUN,
                                rest::start,
                                "Runs a revision of a snippet; what comes of it is kept if the actor may change the snippet")
                        .takes(NewRun.class)
                        .gives(StartedRun.class),
                get(REST + "/runs/{run}", RUN, rest::own, "Gives a run of the actor as it stands now")
                        .gives(OwnRun.class),
                get(REST + "/revisions/{number}/run", READ, rest::kept, "Gives what came of running a revision")
                        .gives(KeptRun.class));
    }
}
