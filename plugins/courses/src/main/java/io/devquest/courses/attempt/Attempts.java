package io.devquest.courses.attempt;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeRun;
import io.devquest.api.code.CodeRunner;
import io.devquest.api.code.RunFinished;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.courses.course.Courses;
import io.devquest.courses.progress.Progress;
import io.devquest.courses.shared.CoursesErrors;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Attempts at exercises, and what becomes of them. */
public final class Attempts {

    /** What runs for attempts are called; the id of the attempt follows. */
    static final String PURPOSE = "courses.attempt:";

    private final Engine engine;
    private final AttemptMapper mapper;
    private final Exercises exercises;
    private final Courses courses;
    private final Progress progress;

    private Attempts(Engine engine, AttemptMapper mapper, Exercises exercises, Courses courses, Progress progress) {
        this.engine = engine;
        this.mapper = mapper;
        this.exercises = exercises;
        this.courses = courses;
        this.progress = progress;
    }

    /** The service over this plugin's own mapper. */
    public static Attempts of(Registrar add, Exercises exercises, Courses courses, Progress progress) {
        return new Attempts(add.engine(), add.mapper(AttemptMapper.class), exercises, courses, progress);
    }

    /** Has the code judged. The attempt is stored if and only if its run is in the queue. */
    public Attempt submit(Actor actor, ExercisePath path, List<SourceFile> files) {
        return engine.database().inTransaction(() -> {
            Place place = exercises.find(actor, path);
            requireFiles(exercises.templateNames(place.exercise()), files);
            CodeRunner runner = engine.capability(CodeRunner.class)
                    .orElseThrow(() -> new CommunityException(
                            CoursesErrors.NO_RUNNER, "Code cannot be run here at the moment. Try again later."));
            Id id = engine.ids().next();
            Id exercise = place.exercise().id();
            CodeRun run = runner.submit(
                    actor,
                    new CodeRequest(
                            place.exercise().language(), files, mapper.selectTests(exercise), "", PURPOSE + id));
            Instant at = now();
            mapper.insert(id, actor.requireId(), exercise, run.id(), at);
            mapper.insertFiles(id, files);
            courses.enrol(actor.requireId(), place.course().id());
            return new Attempt(id, run.id(), null, at, null, files, RunResult.of(run));
        });
    }

    /** An attempt of the actor. */
    public Attempt get(Actor actor, ExercisePath path, Id id) {
        Place place = exercises.find(actor, path);
        return mapper.selectById(id, actor.requireId(), place.exercise().id())
                .map(row -> Attempt.of(row, mapper.selectFiles(id), exercises.result(actor, row.runId())))
                .orElseThrow(() -> CommunityException.notFound("There is no such attempt of yours."));
    }

    /** A run has ended. In the transaction that also notes that this fact was heard; a second telling changes nothing. */
    public void judge(RunFinished fact) {
        if (!fact.purpose().startsWith(PURPOSE)) {
            return;
        }
        Id.parse(fact.purpose().substring(PURPOSE.length())).ifPresent(id -> {
            boolean first = mapper.updateVerdict(id, fact.runId(), fact.verdict(), now()) == 1;
            if (first && fact.verdict() == Verdict.ACCEPTED) {
                progress.pass(fact.personId(), mapper.selectExercise(id));
            }
        });
    }

    private static void requireFiles(List<String> names, List<SourceFile> files) {
        List<String> sent = files.stream().map(SourceFile::name).sorted().toList();
        if (!sent.equals(names.stream().sorted().toList())) {
            throw InvalidInput.of("files", "names", "Send these files, each once: " + String.join(", ", names) + ".");
        }
        if (files.stream().anyMatch(file -> file.content().length() > NewAttempt.LONGEST)) {
            throw InvalidInput.of("files", "size", "A file has at most " + NewAttempt.LONGEST + " characters.");
        }
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
