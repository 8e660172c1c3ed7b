package io.devquest.api.learning;

import io.devquest.api.content.Context;
import java.util.Optional;

/**
 * A course, lesson or exercise, as much of it as others need to name it and lead to it.
 *
 * @param context what it is
 * @param title 1 to 200 characters of text
 * @param url where it is: a path of this community, or an address of the learning platform
 * @param parent the course of a lesson, the lesson of an exercise; empty for a course
 */
public record CourseItem(Context context, String title, String url, Optional<Context> parent) {

    private static final int LONGEST_TITLE = 200;

    /** Checks the title. */
    public CourseItem {
        if (title.isBlank() || title.length() > LONGEST_TITLE) {
            throw new IllegalArgumentException("The title of " + context + " has 1 to 200 characters");
        }
    }
}
