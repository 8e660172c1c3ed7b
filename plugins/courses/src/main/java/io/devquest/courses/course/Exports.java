package io.devquest.courses.course;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.data.Id;
import io.devquest.courses.folder.CourseText;
import io.devquest.courses.shared.FilePart;
import java.util.List;
import java.util.Map;

/** Gives courses back as their authors wrote them. */
public final class Exports {

    private final Engine engine;
    private final ExportMapper mapper;

    private Exports(Engine engine, ExportMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    public static Exports of(Registrar add) {
        return new Exports(add.engine(), add.mapper(ExportMapper.class));
    }

    /** The whole course. Six statements. */
    public CourseText text(Course course) {
        return engine.database().inReadOnly(() -> {
            Map<Id, List<CourseText.Exercise>> exercises = exercises(course.id());
            Map<Id, List<CourseText.Lesson>> lessons = mapper.selectLessons(course.id()).stream()
                    .collect(groupingBy(
                            ExportMapper.LessonRow::sectionId,
                            mapping(
                                    row -> new CourseText.Lesson(
                                            row.slug(),
                                            row.title(),
                                            row.xp(),
                                            row.body(),
                                            exercises.getOrDefault(row.id(), List.of())),
                                    toList())));
            List<CourseText.Section> sections = mapper.selectSections(course.id()).stream()
                    .map(row ->
                            new CourseText.Section(row.slug(), row.title(), lessons.getOrDefault(row.id(), List.of())))
                    .toList();
            return new CourseText(
                    course.slug(),
                    course.title(),
                    course.description(),
                    course.status(),
                    course.difficulty(),
                    course.language(),
                    sections);
        });
    }

    private Map<Id, List<CourseText.Exercise>> exercises(Id course) {
        Map<Id, List<String>> hints = mapper.selectHints(course).stream()
                .collect(groupingBy(ExportMapper.HintRow::exerciseId, mapping(ExportMapper.HintRow::body, toList())));
        Map<Id, List<ExportMapper.FileRow>> files =
                mapper.selectFiles(course).stream().collect(groupingBy(ExportMapper.FileRow::exerciseId));
        Map<Id, List<CodeTest>> tests = mapper.selectTests(course).stream()
                .collect(groupingBy(
                        ExportMapper.TestRow::exerciseId,
                        mapping(row -> new CodeTest(row.input(), row.kind(), row.expected()), toList())));
        return mapper.selectExercises(course).stream()
                .collect(groupingBy(
                        ExportMapper.ExerciseRow::lessonId,
                        mapping(
                                row -> new CourseText.Exercise(
                                        row.slug(),
                                        row.title(),
                                        row.language(),
                                        row.task(),
                                        hints.getOrDefault(row.id(), List.of()),
                                        tests.getOrDefault(row.id(), List.of()),
                                        files(files.getOrDefault(row.id(), List.of()), FilePart.TEMPLATE),
                                        files(files.getOrDefault(row.id(), List.of()), FilePart.SOLUTION)),
                                toList())));
    }

    private static List<SourceFile> files(List<ExportMapper.FileRow> files, String part) {
        return files.stream()
                .filter(file -> file.part().equals(part))
                .map(file -> new SourceFile(file.name(), file.content()))
                .toList();
    }
}
