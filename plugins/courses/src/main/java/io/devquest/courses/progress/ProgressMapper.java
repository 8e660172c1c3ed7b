package io.devquest.courses.progress;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ProgressMapper {

    /** Where an exercise is. */
    record ExercisePlace(Id lessonId, String course, String lesson, String exercise, String title) {}

    /** Where a lesson is. */
    record LessonPlace(Id id, Id courseId, String course, String courseTitle, String lesson, String title, int xp) {}

    /** What somebody has gained. */
    record LearnerRow(
            Id personId,
            String zone,
            int streak,
            int longestStreak,
            @Nullable LocalDate lastDay,
            int xp) {}

    /** What somebody has gained, without their points. */
    record StreakRow(
            int streak, int longestStreak, @Nullable LocalDate lastDay) {}

    /** 0 if they are known already. */
    int insertLearner(Id person, String zone);

    /** Locks the person's progress until the transaction ends. */
    StreakRow selectStreakForUpdate(Id person);

    void updateStreak(Id person, String zone, int streak, int longest, @Nullable LocalDate day);

    /** The time zone the person has chosen. */
    Optional<String> selectZone(Id person);

    int insertPass(Id person, Id exercise, Instant at);

    int insertLessonCompletion(Id person, Id lesson, Instant at);

    int insertCourseCompletion(Id person, Id course, Instant at);

    ExercisePlace selectExercise(Id exercise);

    LessonPlace selectLesson(Id lesson);

    /** How many exercises of a lesson the person has not passed. */
    int countOpenExercises(Id person, Id lesson);

    /** How many lessons of a course the person has not completed. */
    int countOpenLessons(Id person, Id course);

    List<LearnerRow> selectLearners(Collection<Id> people);
}
