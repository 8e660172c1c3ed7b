package io.devquest.courses.attempt;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeRunner;
import io.devquest.api.code.SourceFile;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.courses.course.Course;
import io.devquest.courses.course.Courses;
import io.devquest.courses.course.Lesson;
import io.devquest.courses.shared.CoursesErrors;
import io.devquest.courses.shared.FilePart;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The exercises of lessons, with their hints and solutions as far as they are unlocked. */
public final class Exercises {

    private static final int FAILURES = 3;

    private final Engine engine;
    private final ExerciseMapper mapper;
    private final AttemptMapper attempts;
    private final Courses courses;

    private Exercises(Engine engine, ExerciseMapper mapper, AttemptMapper attempts, Courses courses) {
        this.engine = engine;
        this.mapper = mapper;
        this.attempts = attempts;
        this.courses = courses;
    }

    /** The service over this plugin's own mappers. */
    public static Exercises of(Registrar add, Courses courses) {
        return new Exercises(add.engine(), add.mapper(ExerciseMapper.class), add.mapper(AttemptMapper.class), courses);
    }

    /** The exercises of a lesson that the actor may see. Six statements, however many there are. */
    List<Exercise> list(Actor actor, Course course, Lesson lesson) {
        @Nullable Id person = actor.id().orElse(null);
        List<ExerciseMapper.ExerciseRow> rows = mapper.selectByLesson(lesson.id(), person);
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Id, List<String>> hints = mapper.selectHints(lesson.id()).stream()
                .collect(groupingBy(
                        ExerciseMapper.HintRow::exerciseId, mapping(ExerciseMapper.HintRow::body, toList())));
        Map<Id, List<ExerciseMapper.FileRow>> files =
                mapper.selectFiles(lesson.id()).stream().collect(groupingBy(ExerciseMapper.FileRow::exerciseId));
        Map<Id, Attempt> latest = latest(actor, lesson);
        Set<String> languages = languages();
        return rows.stream()
                .map(row -> exercise(
                        course,
                        lesson,
                        row,
                        hints.getOrDefault(row.id(), List.of()),
                        files.getOrDefault(row.id(), List.of()),
                        latest.get(row.id()),
                        languages))
                .toList();
    }

    private Exercise exercise(
            Course course,
            Lesson lesson,
            ExerciseMapper.ExerciseRow row,
            List<String> hints,
            List<ExerciseMapper.FileRow> files,
            @Nullable Attempt latest,
            Set<String> languages) {
        boolean open = row.passed() || (row.opened() >= row.hintCount() && row.failed() >= FAILURES);
        return new Exercise(
                row.id(),
                course.slug(),
                lesson.slug(),
                row.slug(),
                row.title(),
                row.language(),
                engine.markdown().render(row.task()),
                hints.stream()
                        .limit(row.opened())
                        .map(engine.markdown()::render)
                        .toList(),
                row.hintCount(),
                part(files, FilePart.TEMPLATE),
                open ? part(files, FilePart.SOLUTION) : List.of(),
                row.passed(),
                open,
                row.failed(),
                latest,
                languages.contains(row.language()));
    }

    private static List<SourceFile> part(List<ExerciseMapper.FileRow> files, String part) {
        return files.stream()
                .filter(file -> file.part().equals(part))
                .map(file -> new SourceFile(file.name(), file.content()))
                .toList();
    }

    /** Of each exercise; what the run said is asked only for the newest of them. */
    private Map<Id, Attempt> latest(Actor actor, Lesson lesson) {
        @Nullable Id person = actor.id().orElse(null);
        List<AttemptMapper.AttemptRow> rows = person == null ? List.of() : attempts.selectLatest(lesson.id(), person);
        if (rows.isEmpty()) {
            return Map.of();
        }
        Map<Id, List<SourceFile>> files = attempts.selectLatestFiles(lesson.id(), person).stream()
                .collect(groupingBy(
                        AttemptMapper.AttemptFileRow::exerciseId,
                        mapping(file -> new SourceFile(file.name(), file.content()), toList())));
        Id newest = rows.stream()
                .map(AttemptMapper.AttemptRow::id)
                .max(Id::compareTo)
                .orElseThrow();
        return rows.stream()
                .collect(toMap(
                        AttemptMapper.AttemptRow::exerciseId,
                        row -> Attempt.of(
                                row,
                                files.getOrDefault(row.exerciseId(), List.of()),
                                row.id().equals(newest) ? result(actor, row.runId()) : null)));
    }

    /** What a run said, if the runner is there and still knows it. */
    @Nullable RunResult result(Actor actor, Id run) {
        return engine.capability(CodeRunner.class)
                .flatMap(runner -> runner.run(actor, run))
                .map(RunResult::of)
                .orElse(null);
    }

    private Set<String> languages() {
        return engine.capability(CodeRunner.class)
                .map(runner -> runner.languages().stream().map(CodeLanguage::id).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    Place find(Actor actor, ExercisePath path) {
        Course course = courses.get(actor, path.course());
        Lesson lesson = courses.lesson(course, path.lesson());
        return mapper.selectBySlug(lesson.id(), path.exercise(), actor.id().orElse(null))
                .map(row -> new Place(course, lesson, row))
                .orElseThrow(() -> CommunityException.notFound("There is no such exercise."));
    }

    List<String> templateNames(ExerciseMapper.ExerciseRow exercise) {
        return mapper.selectTemplateNames(exercise.id());
    }

    /** Opens a hint; they open one after the other, and one that is open already stays so. */
    void openHint(Actor actor, ExercisePath path, int number) {
        engine.database().inTransaction(() -> {
            ExerciseMapper.ExerciseRow row = find(actor, path).exercise();
            if (number < 1 || number > Math.min(row.opened() + 1, row.hintCount())) {
                throw new CommunityException(
                        CoursesErrors.NO_SUCH_HINT,
                        "Hints open one after the other, and there are " + row.hintCount() + " of them.");
            }
            if (number > row.opened() && mapper.updateOpened(actor.requireId(), row.id(), number) == 0) {
                mapper.insertOpened(actor.requireId(), row.id(), number);
            }
        });
    }
}
