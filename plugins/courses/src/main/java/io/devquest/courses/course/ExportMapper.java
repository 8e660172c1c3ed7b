package io.devquest.courses.course;

import io.devquest.api.code.CodeTest;
import io.devquest.api.data.Id;
import java.util.List;

/** A course whole, each kind of part in one statement and in its order. */
interface ExportMapper {

    record SectionRow(Id id, String slug, String title) {}

    record LessonRow(Id id, Id sectionId, String slug, String title, int xp, String body) {}

    record ExerciseRow(Id id, Id lessonId, String slug, String title, String language, String task) {}

    record HintRow(Id exerciseId, String body) {}

    record FileRow(Id exerciseId, String part, String name, String content) {}

    record TestRow(Id exerciseId, String input, CodeTest.Kind kind, String expected) {}

    List<SectionRow> selectSections(Id course);

    List<LessonRow> selectLessons(Id course);

    List<ExerciseRow> selectExercises(Id course);

    List<HintRow> selectHints(Id course);

    List<FileRow> selectFiles(Id course);

    List<TestRow> selectTests(Id course);
}
