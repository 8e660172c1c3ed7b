package io.devquest.snippets.run;

import io.devquest.api.code.CodeLanguage;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.Shown;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;
import java.util.Optional;

/** The form that runs a revision, and what came of it, on the page of a snippet. */
public final class RunPages {

    private final Snippets snippets;
    private final Runs runs;
    private final KeptRuns kept;

    public RunPages(Snippets snippets, Runs runs, KeptRuns kept) {
        this.snippets = snippets;
        this.runs = runs;
        this.kept = kept;
    }

    /** Without a script the page of the snippet shows what came of it, or that it waits. */
    Response start(Request request) {
        Id id = request.id("id");
        StartedRun run = runs.start(request.actor(), id, request.query("key"), request.body(NewRun.class));
        String page = snippets.get(request.actor(), id, request.query("key")).url();
        return Response.redirect(
                page + (page.contains("?") ? "&" : "?") + "revision=" + run.revision() + "&run=" + run.id() + "#run");
    }

    /** Adds what is kept, the run that was just asked for, and the form for those who may run it. */
    public Page add(Page page, Request request, Shown shown) {
        Optional<List<CodeLanguage>> languages = runs.languages();
        Optional<CodeLanguage> chosen =
                languages.filter(all -> !all.isEmpty()).flatMap(all -> Runs.language(shown.files(), all));
        return page.with("runnable", chosen.isPresent())
                .with("mayRun", request.actor().can(SnippetsPermissions.RUN))
                .with("runLanguages", languages.orElse(List.of()))
                .with("runLanguage", chosen.map(CodeLanguage::id).orElse(null))
                .with("noRunner", languages.isEmpty() && shown.snippet().mine())
                .with("keptRun", kept.find(shown.snippet().id(), shown.number()).orElse(null))
                .with(
                        "ownRun",
                        request.query("run")
                                .flatMap(Id::parse)
                                .flatMap(run -> runs.own(request.actor(), run))
                                .orElse(null));
    }
}
