package io.devquest.runner.run;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeRun;
import io.devquest.api.code.CodeRunner;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.live.Channel;
import io.devquest.runner.judging.Provider;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What people have asked to be run. */
public final class Runs implements CodeRunner {

    private static final String CHANNEL = "runner.run";

    private final Engine engine;
    private final RunMapper mapper;
    private final Provider provider;
    private final Consumer<Id> joined;

    /** @param joined hears of whoever begins to follow a run */
    Runs(Engine engine, RunMapper mapper, Provider provider, Consumer<Id> joined) {
        this.engine = engine;
        this.mapper = mapper;
        this.provider = provider;
        this.joined = joined;
    }

    @Override
    public List<CodeLanguage> languages() {
        return provider.languages();
    }

    /** The channel of a run. */
    static String at(Id run) {
        return CHANNEL + ":" + run;
    }

    /** What an operator has to do before anything can be run. */
    List<String> missing() {
        return provider.missing();
    }

    /** Whoever asked for a run follows it there. */
    public Channel channel() {
        return new Channel(CHANNEL, (actor, key) -> {
            Optional<RunRow> own = Id.parse(key)
                    .flatMap(mapper::selectById)
                    .filter(row -> actor.id().filter(row.personId()::equals).isPresent());
            own.ifPresent(row -> joined.accept(row.id()));
            return own.isPresent();
        });
    }

    @Override
    public CodeRun submit(Actor actor, CodeRequest request) {
        Id person = actor.requireId();
        CodeLanguage language = languages().stream()
                .filter(l -> l.id().equals(request.language()))
                .findFirst()
                .orElseThrow(() -> new CommunityException(
                        RunErrors.NO_LANGUAGE,
                        "Programs in " + request.language() + " cannot be run here at the moment."));
        Intake.check(request);
        mapper.insertPerson(person);
        mapper.selectPersonForUpdate(person);
        requirePause(person);
        Id id = engine.ids().next();
        long turn = mapper.selectNextTurn(person);
        String hash = Intake.hash(language.title(), request);
        mapper.insertRun(id, person, language.id(), request.purpose(), request.input(), hash, turn, now());
        for (int i = 0; i < request.files().size(); i++) {
            mapper.insertSource(id, i, request.files().get(i));
        }
        for (int i = 0; i < request.tests().size(); i++) {
            mapper.insertTest(id, i, request.tests().get(i));
        }
        engine.events().publish(new RunQueued(id));
        return new CodeRun(id, CodeRun.State.QUEUED, mapper.selectPosition(turn, id), Optional.empty(), "", List.of());
    }

    private void requirePause(Id person) {
        Duration window = engine.settings().get(RunnerSettings.WINDOW);
        Lately lately = mapper.selectLately(person, now().minus(window));
        Instant first = lately.firstAt();
        if (first != null && lately.runs() >= engine.settings().get(RunnerSettings.RUNS)) {
            throw new TooManyRequests(
                    RunErrors.TOO_MANY,
                    "You have run " + lately.runs() + " programs in the last " + window.toMinutes()
                            + " minutes. Wait a little, and read your program in the meantime.",
                    Duration.between(now(), first.plus(window)));
        }
    }

    @Override
    public Optional<CodeRun> run(Actor actor, Id id) {
        return mapper.selectById(id)
                .filter(row -> actor.id().filter(row.personId()::equals).isPresent())
                .map(this::told);
    }

    /** What was asked for with a run that is there. */
    Asked asked(Id id) {
        RunRow row = mapper.selectById(id).orElseThrow();
        return new Asked(row.language(), mapper.selectFiles(id), row.input());
    }

    private CodeRun told(RunRow row) {
        boolean waits = row.state() == CodeRun.State.QUEUED;
        return new CodeRun(
                row.id(),
                row.state(),
                waits ? mapper.selectPosition(row.turn(), row.id()) : 0,
                Optional.ofNullable(row.verdict()),
                row.compilerOutput(),
                row.state() == CodeRun.State.FINISHED
                        ? mapper.selectOutcomes(row.id()).stream()
                                .map(OutcomeRow::outcome)
                                .toList()
                        : List.of());
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
