package io.devquest.courses.course;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Contexts;

/**
 * What an import did.
 *
 * @param made true if the course is new
 * @param lessons how many it has now
 * @param archived how many lessons it has no more
 */
public record Imported(Id id, String slug, String title, boolean made, int lessons, int archived) {

    /** The page of the course. */
    public String url() {
        return Contexts.url(slug);
    }
}
