package io.devquest.courses.course;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.data.Id;
import io.devquest.courses.folder.CourseText;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

interface ImportMapper {

    /** A section, lesson or exercise that is there, archived or not. */
    record Part(Id id, String slug, boolean archived) {}

    /** Locks the course until the transaction ends. */
    Optional<Id> selectCourseForUpdate(String slug);

    /** 0 if it is there already, also if somebody else has just made it. */
    int insertCourse(Id id, CourseText course, Id by, Instant at);

    void updateCourse(Id id, CourseText course, Instant at);

    List<Part> selectSections(Id whole);

    void insertSection(Id id, Id whole, CourseText.Section section, int place);

    void updateSection(Id id, CourseText.Section section, int place);

    void updateSectionsArchived(Collection<Id> ids, Instant at);

    List<Part> selectLessons(Id whole);

    void insertLesson(Id id, Id whole, Id section, CourseText.Lesson lesson, int place, Instant at);

    void updateLesson(Id id, Id section, CourseText.Lesson lesson, int place, Instant at);

    void updateLessonsArchived(Collection<Id> ids, Instant at);

    List<Part> selectExercises(Id whole);

    void insertExercise(Id id, Id whole, CourseText.Exercise exercise, int place);

    void updateExercise(Id id, CourseText.Exercise exercise, int place);

    void updateExercisesArchived(Collection<Id> ids, Instant at);

    void deleteHints(Id exercise);

    void deleteFiles(Id exercise);

    void deleteTests(Id exercise);

    void insertHints(Id exercise, List<String> hints);

    void insertFiles(Id exercise, String part, List<SourceFile> files);

    void insertTests(Id exercise, List<CodeTest> tests);
}
