package io.devquest.courses.shared;

import io.devquest.api.content.Context;

/** What courses, lessons and exercises are called outside: {@code java.loops.countdown} is an exercise. */
public final class Contexts {

    private static final String DOT = ".";

    private Contexts() {}

    public static Context course(String course) {
        return new Context(Context.Kind.COURSE, course);
    }

    public static Context lesson(String course, String lesson) {
        return new Context(Context.Kind.LESSON, course + DOT + lesson);
    }

    public static Context exercise(String course, String lesson, String exercise) {
        return new Context(Context.Kind.EXERCISE, course + DOT + lesson + DOT + exercise);
    }

    /** The page of a course. */
    public static String url(String course) {
        return "/courses/" + course;
    }

    /** The page of a lesson. */
    public static String url(String course, String lesson) {
        return url(course) + "/" + lesson;
    }

    /** The place of an exercise in the page of its lesson. */
    public static String url(String course, String lesson, String exercise) {
        return url(course, lesson) + "#exercise-" + exercise;
    }
}
