package io.devquest.courses.course;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Contexts;

/**
 * A lesson in the table of contents of its course.
 *
 * @param section the word for its section, unique in the course
 * @param exerciseCount how many exercises it has
 * @param passedCount how many of them whoever reads has passed
 * @param done true if whoever reads has completed it
 */
public record LessonLine(
        Id id,
        String course,
        String slug,
        String title,
        String section,
        String sectionTitle,
        int xp,
        int exerciseCount,
        int passedCount,
        boolean done) {

    /** The path of its page. */
    public String url() {
        return Contexts.url(course, slug);
    }
}
