package io.devquest.runner.run;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.runner.run.RunnerPermissions.RUN;
import static io.devquest.runner.run.RunnerPermissions.SEE;

import io.devquest.api.Engine;
import io.devquest.api.code.CodeLanguage;
import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the runner. */
public final class RunRoutes {

    private static final String REST = "/api/v1/runner/";

    private RunRoutes() {}

    /** All of it. */
    public static List<Route> of(Engine engine, Runs runs) {
        var pages = new Playground(engine, runs);
        var rest = new RunHandlers(engine, runs);
        return List.of(
                get("/runner", SEE, pages::show, "Shows the page on which people try things"),
                post("/runner", RUN, pages::run, "Runs what the form holds"),
                get("/runner/runs/{id}", RUN, pages::result, "Shows a run of the actor"),
                get(REST + "languages", SEE, rest::languages, "Lists the languages that can be run now")
                        .gives(CodeLanguage.class),
                post(
                                REST + "runs",
                                RUN,
                                rest::submit,
                                "Puts a program into the queue; its output comes live in runner.run:{id}")
                        .takes(NewRun.class)
                        .gives(RunView.class),
                get(REST + "runs/{id}", RUN, rest::show, "Gives a run of the actor")
                        .gives(RunView.class));
    }
}
