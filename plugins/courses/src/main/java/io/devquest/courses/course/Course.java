package io.devquest.courses.course;

import io.devquest.api.data.Id;
import io.devquest.courses.folder.CourseText;
import io.devquest.courses.shared.Contexts;
import java.time.Instant;

/**
 * A course as somebody sees it.
 *
 * @param language of the code in it
 * @param lessonCount how many lessons it has
 * @param xp what all of them bring
 * @param doneCount how many of them whoever reads has completed
 * @param enrolled true if whoever reads has enrolled
 * @param completed true if whoever reads has completed it once, even if it has grown since
 */
public record Course(
        Id id,
        String slug,
        String title,
        String description,
        String status,
        String difficulty,
        String language,
        int lessonCount,
        int xp,
        int doneCount,
        boolean enrolled,
        boolean completed,
        Instant changedAt) {

    private static final int ALL = 100;

    /** The path of its page. */
    public String url() {
        return Contexts.url(slug);
    }

    /** How much of it whoever reads has completed, 0 to 100. */
    public int percent() {
        return lessonCount == 0 ? 0 : doneCount * ALL / lessonCount;
    }

    /** True for what only authors see. */
    public boolean draft() {
        return !status.equals(CourseText.PUBLISHED);
    }
}
