package io.devquest.courses.course;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Contexts;

/**
 * A lesson.
 *
 * @param body Markdown
 */
public record Lesson(Id id, String course, String slug, String title, int xp, String body) {

    /** The path of its page. */
    public String url() {
        return Contexts.url(course, slug);
    }
}
