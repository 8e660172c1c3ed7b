package io.devquest.courses.attempt;

import io.devquest.api.content.Context;
import io.devquest.api.view.Html;
import io.devquest.courses.course.Course;
import io.devquest.courses.course.Lesson;
import io.devquest.courses.course.LessonLine;
import io.devquest.courses.shared.Contexts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as somebody sees it.
 *
 * @param done true if they have completed it
 * @param previous null before the first one
 * @param next null after the last one
 */
public record LessonPage(
        Course course,
        Lesson lesson,
        Html html,
        boolean done,
        List<Exercise> exercises,
        @Nullable LessonLine previous,
        @Nullable LessonLine next) {

    /** What other plugins fill the page by. */
    public Context context() {
        return Contexts.lesson(course.slug(), lesson.slug());
    }

    /** True if it can be called completed: no exercise is left. */
    public boolean ripe() {
        return !done && exercises.stream().allMatch(Exercise::passed);
    }
}
