package io.devquest.courses.progress;

import io.devquest.courses.shared.Contexts;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A course in somebody's profile.
 *
 * @param completedAt null while they have not completed it
 */
record TakenCourse(
        String course,
        String title,
        String description,
        int doneCount,
        int lessonCount,
        @Nullable Instant completedAt) {

    /** The page of the course. */
    public String url() {
        return Contexts.url(course);
    }
}
