package io.devquest.courses.attempt;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.courses.course.Course;
import io.devquest.courses.course.Courses;
import io.devquest.courses.course.Lesson;
import io.devquest.courses.course.LessonLine;
import io.devquest.courses.progress.Progress;
import java.util.List;

/** Lessons, as people read and complete them. */
public final class Lessons {

    private final Engine engine;
    private final Courses courses;
    private final Exercises exercises;
    private final Progress progress;

    private Lessons(Engine engine, Courses courses, Exercises exercises, Progress progress) {
        this.engine = engine;
        this.courses = courses;
        this.exercises = exercises;
        this.progress = progress;
    }

    /** The service. */
    public static Lessons of(Registrar add, Courses courses, Exercises exercises, Progress progress) {
        return new Lessons(add.engine(), courses, exercises, progress);
    }

    /** A lesson with its exercises. At most nine statements. */
    public LessonPage page(Actor actor, String slug, String lessonSlug) {
        return engine.database().inReadOnly(() -> {
            Course course = courses.get(actor, slug);
            Lesson lesson = courses.lesson(course, lessonSlug);
            List<LessonLine> all = courses.lessons(actor, course);
            List<String> slugs = all.stream().map(LessonLine::slug).toList();
            int at = slugs.indexOf(lessonSlug);
            return new LessonPage(
                    course,
                    lesson,
                    engine.markdown().render(lesson.body()),
                    all.get(at).done(),
                    exercises.list(actor, course, lesson),
                    at == 0 ? null : all.get(at - 1),
                    at == all.size() - 1 ? null : all.get(at + 1));
        });
    }

    /** Whoever acts has read a lesson without open exercises; a second time changes nothing. */
    public LessonPage complete(Actor actor, String slug, String lessonSlug) {
        engine.database().inTransaction(() -> {
            Course course = courses.get(actor, slug);
            Lesson lesson = courses.lesson(course, lessonSlug);
            progress.complete(actor.requireId(), lesson.id());
            courses.enrol(actor.requireId(), course.id());
        });
        return page(actor, slug, lessonSlug);
    }
}
