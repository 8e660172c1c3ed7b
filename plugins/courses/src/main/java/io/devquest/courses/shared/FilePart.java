package io.devquest.courses.shared;

/** The files of an exercise, by what they are for. */
public final class FilePart {

    /** What learners begin with. */
    public static final String TEMPLATE = "template";

    /** What they may look at once it is unlocked. */
    public static final String SOLUTION = "solution";

    private FilePart() {}
}
