package io.devquest.courses.progress;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.courses.shared.Contexts;
import io.devquest.courses.shared.CoursesErrors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What people have passed and completed. Each thing is noted once, with its fact, in the transaction of the deed. Two deeds
 * of one person wait for each other, so that the second one knows of the first when it counts what is left.
 */
public final class Progress {

    private final Engine engine;
    private final ProgressMapper mapper;
    private final Zones zones;

    private Progress(Engine engine, ProgressMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
        this.zones = new Zones(mapper);
    }

    /** The service over this plugin's own mapper. */
    public static Progress of(Registrar add) {
        return new Progress(add.engine(), add.mapper(ProgressMapper.class));
    }

    /** Somebody has passed an exercise; the lesson and the course follow if that was the last of them. */
    public void pass(Id person, Id exercise) {
        lock(person);
        if (mapper.insertPass(person, exercise, now()) == 0) {
            return;
        }
        ProgressMapper.ExercisePlace place = mapper.selectExercise(exercise);
        Context what = Contexts.exercise(place.course(), place.lesson(), place.exercise());
        engine.completions().complete(person, what);
        engine.events()
                .publish(new ExercisePassed(
                        person, what, place.title(), Contexts.url(place.course(), place.lesson(), place.exercise())));
        if (mapper.countOpenExercises(person, place.lessonId()) == 0) {
            completed(person, place.lessonId());
        }
    }

    /**
     * Somebody says that they have read a lesson.
     *
     * @throws CommunityException if exercises are left
     */
    public void complete(Id person, Id lesson) {
        lock(person);
        if (mapper.countOpenExercises(person, lesson) > 0) {
            throw new CommunityException(
                    CoursesErrors.EXERCISES_OPEN, "Pass the exercises of this lesson, and it is completed by itself.");
        }
        completed(person, lesson);
    }

    private void completed(Id person, Id lesson) {
        if (mapper.insertLessonCompletion(person, lesson, now()) == 0) {
            return;
        }
        ProgressMapper.LessonPlace place = mapper.selectLesson(lesson);
        Context what = Contexts.lesson(place.course(), place.lesson());
        engine.completions().complete(person, what);
        engine.events()
                .publish(new LessonCompleted(
                        person, lesson, what, place.title(), Contexts.url(place.course(), place.lesson()), place.xp()));
        extendStreak(person);
        if (mapper.countOpenLessons(person, place.courseId()) == 0) {
            completedCourse(person, place);
        }
    }

    private void completedCourse(Id person, ProgressMapper.LessonPlace place) {
        if (mapper.insertCourseCompletion(person, place.courseId(), now()) == 1) {
            Context course = Contexts.course(place.course());
            engine.completions().complete(person, course);
            engine.events()
                    .publish(new CourseCompleted(
                            person, place.courseId(), course, place.courseTitle(), Contexts.url(place.course())));
        }
    }

    private void extendStreak(Id person) {
        ProgressMapper.StreakRow row = mapper.selectStreakForUpdate(person);
        ZoneId zone = zones.of(person);
        LocalDate today = LocalDate.ofInstant(engine.clock().instant(), zone);
        Streak before = new Streak(row.streak(), row.longestStreak(), row.lastDay());
        Streak after = before.on(today);
        mapper.updateStreak(person, zone.getId(), after.days(), after.longest(), after.lastDay());
        if (!after.equals(before)) {
            engine.events().publish(new StreakExtended(person, today.toString(), after.days()));
        }
    }

    private void lock(Id person) {
        mapper.insertLearner(person, zones.of(person).getId());
        mapper.selectStreakForUpdate(person);
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }
}
