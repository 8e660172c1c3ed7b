package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeRun;
import io.devquest.api.code.CodeRunner;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.RunFinished;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/**
 * A runner for tests: it runs nothing, and each run ends when the test says so, with the verdict it says. It knows
 * <em>java</em> and <em>python</em>. Use it with {@link Community#with}, or {@link Community#include} to switch it on later.
 */
public final class TestRunner implements CommunityPlugin, CodeRunner {

    private static final List<CodeLanguage> LANGUAGES = List.of(
            new CodeLanguage("java", "Java 17", "Main.java"), new CodeLanguage("python", "Python 3", "main.py"));

    private static volatile @Nullable TestRunner running;

    /** What it refuses, as every runner does. */
    private enum Refusal implements ErrorCode {
        NO_LANGUAGE;

        @Override
        public String code() {
            return "runner_no_language";
        }

        @Override
        public ErrorKind kind() {
            return ErrorKind.INVALID;
        }
    }

    /** A run that was asked for. */
    private record Asked(CodeRun run, Id person, CodeRequest request) {}

    private final Map<Id, Asked> runs = new ConcurrentHashMap<>();
    private final List<Id> order = new CopyOnWriteArrayList<>();
    private @Nullable Engine engine;

    /** A runner without runs. */
    public TestRunner() {}

    /**
     * The one that was registered last.
     *
     * @throws IllegalStateException if none was
     */
    public static TestRunner running() {
        TestRunner present = running;
        if (present == null) {
            throw new IllegalStateException("No community has the test runner");
        }
        return present;
    }

    @Override
    public void register(Registrar add) {
        engine = add.engine();
        add.provide(CodeRunner.class, this);
        running = this;
    }

    @Override
    public List<CodeLanguage> languages() {
        return LANGUAGES;
    }

    @Override
    public CodeRun submit(Actor actor, CodeRequest request) {
        if (LANGUAGES.stream().noneMatch(language -> language.id().equals(request.language()))) {
            throw new CommunityException(Refusal.NO_LANGUAGE, request.language() + " cannot be run here.");
        }
        CodeRun run = new CodeRun(engine().ids().next(), CodeRun.State.QUEUED, 1, Optional.empty(), "", List.of());
        runs.put(run.id(), new Asked(run, actor.requireId(), request));
        order.add(run.id());
        return run;
    }

    @Override
    public Optional<CodeRun> run(Actor actor, Id id) {
        return Optional.ofNullable(runs.get(id))
                .filter(asked -> actor.id().filter(asked.person()::equals).isPresent())
                .map(Asked::run);
    }

    /** What was asked for, in order. */
    public List<CodeRequest> requests() {
        return order.stream().map(id -> runs.get(id).request()).toList();
    }

    /** The run that was asked for last. */
    public Id latest() {
        return new ArrayList<>(order).get(order.size() - 1);
    }

    /** Ends the run that was asked for last, with one outcome. */
    public void finish(Verdict verdict) {
        finish(latest(), verdict, "");
    }

    /** Ends a run with one outcome that wrote this, and tells of it; a second time it is told again. */
    public void finish(Id id, Verdict verdict, String output) {
        Engine present = engine();
        Asked asked = runs.get(id);
        Outcome outcome = new Outcome(verdict, output, "", 0, Duration.ZERO, Duration.ZERO, 0);
        CodeRun ended = new CodeRun(id, CodeRun.State.FINISHED, 0, Optional.of(verdict), "", List.of(outcome));
        runs.put(id, new Asked(ended, asked.person(), asked.request()));
        present.database()
                .inTransaction(() -> present.events()
                        .publish(new RunFinished(
                                id, asked.person(), asked.request().purpose(), verdict)));
    }

    private Engine engine() {
        Engine present = engine;
        if (present == null) {
            throw new IllegalStateException("The runner was not registered");
        }
        return present;
    }
}
