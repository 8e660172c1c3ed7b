package io.devquest.runner.run;

import io.devquest.api.Engine;
import io.devquest.api.access.Role;
import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeRun;
import io.devquest.api.code.SourceFile;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page on which people try things. */
final class Playground {

    private final Engine engine;
    private final Runs runs;

    /** The form of the page. */
    record Form(
            @NotNull @Size(max = 40) String language,
            @NotNull @Size(max = 262_144) String code,
            @Nullable @Size(max = 65_536) String input) {}

    Playground(Engine engine, Runs runs) {
        this.engine = engine;
        this.runs = runs;
    }

    Response show(Request request) {
        List<CodeLanguage> languages = runs.languages();
        CodeLanguage chosen = languages.stream()
                .filter(language ->
                        request.query("language").filter(language.id()::equals).isPresent())
                .findFirst()
                .orElse(languages.isEmpty() ? null : languages.get(languages.size() - 1));
        return Response.page(page(request, languages, chosen, chosen == null ? "" : Samples.of(chosen.id()), ""));
    }

    private Page page(
            Request request, List<CodeLanguage> languages, @Nullable CodeLanguage chosen, String code, String input) {
        return Page.of("runner/playground", "runner.title")
                .with("languages", languages)
                .with("chosen", chosen)
                .with("code", code)
                .with("input", input)
                .with("missing", request.actor().is(Role.ADMIN) ? runs.missing() : List.of());
    }

    /** Runs what the form holds, and leads to the page of the run. */
    Response run(Request request) {
        Form form = request.body(Form.class);
        CodeLanguage language = language(form.language())
                .orElseThrow(() -> InvalidInput.of("language", "unknown", "Choose one of the languages."));
        CodeRequest wanted = new CodeRequest(
                language.id(),
                List.of(new SourceFile(language.mainFile(), form.code())),
                List.of(),
                form.input() == null ? "" : form.input(),
                NewRun.PURPOSE);
        CodeRun run = engine.database().inTransaction(() -> runs.submit(request.actor(), wanted));
        return Response.redirect(RunView.of(run).url());
    }

    /** A run, and the form to run it again. */
    Response result(Request request) {
        Id id = request.id("id");
        CodeRun run = runs.run(request.actor(), id)
                .orElseThrow(() -> CommunityException.notFound("There is no such run of yours."));
        Asked asked = runs.asked(id);
        return Response.page(page(
                        request,
                        runs.languages(),
                        language(asked.language()).orElse(null),
                        asked.files().get(0).content(),
                        asked.input())
                .with("run", RunView.of(run)));
    }

    private Optional<CodeLanguage> language(String id) {
        return runs.languages().stream().filter(l -> l.id().equals(id)).findFirst();
    }
}
