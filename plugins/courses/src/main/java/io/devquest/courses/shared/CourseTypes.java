package io.devquest.courses.shared;

/** The names of the types of content here. */
public final class CourseTypes {

    public static final String COURSE = "courses.course";
    public static final String LESSON = "courses.lesson";

    private CourseTypes() {}
}
