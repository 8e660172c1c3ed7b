package io.devquest.snippets.run;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeRunner;
import io.devquest.api.code.RunFinished;
import io.devquest.api.code.SourceFile;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has snippets run, by whatever plugin runs code. */
public final class Runs {

    private static final int LONGEST_OUTPUT = 20_000;

    private final Engine engine;
    private final Snippets snippets;
    private final Revisions revisions;
    private final KeptRuns kept;

    public Runs(Engine engine, Snippets snippets, Revisions revisions, KeptRuns kept) {
        this.engine = engine;
        this.snippets = snippets;
        this.revisions = revisions;
        this.kept = kept;
    }

    /** The languages that can be run now; empty if nothing runs code. */
    Optional<List<CodeLanguage>> languages() {
        return engine.capability(CodeRunner.class).map(CodeRunner::languages);
    }

    /** The language of the first file that can be run. */
    static Optional<CodeLanguage> language(List<SnippetFile> files, List<CodeLanguage> languages) {
        return files.stream()
                .flatMap(file -> languages.stream().filter(one -> one.id().equals(file.language())))
                .findFirst();
    }

    /** Puts a revision into the queue. What comes of it is kept if the actor may change the snippet. */
    StartedRun start(Actor actor, Id id, Optional<String> key, NewRun input) {
        Snippet snippet = snippets.get(actor, id, key);
        int revision = input.revision() == null ? snippet.revision() : input.revision();
        List<SnippetFile> files = revisions.files(id, revision);
        CodeRunner runner = engine.capability(CodeRunner.class)
                .orElseThrow(() -> new CommunityException(
                        SnippetsErrors.NO_RUNNER, "Code cannot be run here at the moment. Try again later."));
        String language = Optional.ofNullable(input.language())
                .or(() -> language(files, runner.languages()).map(CodeLanguage::id))
                .orElseThrow(() -> new CommunityException(
                        SnippetsErrors.NOT_RUNNABLE, "None of the files is in a language that can be run here."));
        Purpose purpose = new Purpose(id, revision, language, snippet.mine());
        CodeRequest request = new CodeRequest(
                language, sources(files, language), List.of(), String.valueOf(input.input()), purpose.text());
        return engine.database()
                .inTransaction(
                        () -> new StartedRun(runner.submit(actor, request).id(), revision, language, snippet.mine()));
    }

    /** The first file in the language comes first, which is run unless one has the name of a main file. */
    private static List<SourceFile> sources(List<SnippetFile> files, String language) {
        List<SourceFile> sources = new ArrayList<>();
        for (SnippetFile file : files) {
            SourceFile source = new SourceFile(String.valueOf(file.name()), String.valueOf(file.text()));
            boolean first = file.language().equals(language)
                    && sources.stream()
                            .noneMatch(one ->
                                    new SnippetFile(one.name(), "").language().equals(language));
            sources.add(first ? 0 : sources.size(), source);
        }
        return sources;
    }

    /** A run of the actor. */
    Optional<OwnRun> own(Actor actor, Id run) {
        return actor.signedIn()
                ? engine.capability(CodeRunner.class)
                        .flatMap(runner -> runner.run(actor, run))
                        .map(OwnRun::of)
                : Optional.empty();
    }

    /** A run has ended. Told twice, it is kept once; what is told late does not replace what was started after it. */
    public void finished(RunFinished fact) {
        Purpose.of(fact.purpose())
                .filter(purpose -> snippets.mayChange(fact.personId(), purpose.snippet()))
                .ifPresent(purpose -> kept.keep(purpose.snippet(), fact.personId(), kept(fact, purpose)));
    }

    private KeptRun kept(RunFinished fact, Purpose purpose) {
        OwnRun.Result result = OwnRun.Result.of(
                fact.verdict(),
                engine.capability(CodeRunner.class)
                        .flatMap(runner -> runner.run(new Asker(fact.personId()), fact.runId())));
        return new KeptRun(
                fact.runId(),
                purpose.revision(),
                purpose.language(),
                fact.verdict(),
                result.exitCode(),
                result.wallMillis(),
                result.cpuMillis(),
                result.peakBytes(),
                bounded(result.output()),
                bounded(result.errors()),
                engine.clock().instant().truncatedTo(ChronoUnit.MICROS));
    }

    private static String bounded(String text) {
        String plain = text.replace("\u0000", "");
        if (plain.length() <= LONGEST_OUTPUT) {
            return plain;
        }
        boolean halved = Character.isHighSurrogate(plain.charAt(LONGEST_OUTPUT - 1));
        return plain.substring(0, LONGEST_OUTPUT - (halved ? 1 : 0)) + "\u2026";
    }
}
