package io.devquest.courses.progress;

import io.devquest.courses.shared.Contexts;

/** A course somebody is in the middle of, with the first lesson they have not completed. */
record GoOn(String course, String courseTitle, String lesson, String lessonTitle, int doneCount, int lessonCount) {

    private static final int ALL = 100;

    /** The page of the lesson. */
    public String url() {
        return Contexts.url(course, lesson);
    }

    /** How much of the course is completed, 0 to 100. */
    public int percent() {
        return doneCount * ALL / lessonCount;
    }
}
