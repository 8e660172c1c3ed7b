package io.devquest.courses.progress;

import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import java.util.List;

/** What people complete, for the feeds: courses, because lessons are too many to be news. */
public final class ProgressNews {

    private ProgressNews() {}

    public static List<Activity> course(CourseCompleted fact) {
        return List.of(
                Activity.of(fact.personId(), Verb.ARRIVE, fact.courseId()).about(fact.course()));
    }
}
