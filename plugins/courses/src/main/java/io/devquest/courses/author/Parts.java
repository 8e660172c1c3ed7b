package io.devquest.courses.author;

import io.devquest.api.error.InvalidInput;
import io.devquest.courses.folder.CourseText;
import java.util.ArrayList;
import java.util.List;

/** Courses with other parts. */
final class Parts {

    private Parts() {}

    static CourseText with(CourseText course, List<CourseText.Section> sections) {
        return new CourseText(
                course.slug(),
                course.title(),
                course.description(),
                course.status(),
                course.difficulty(),
                course.language(),
                sections);
    }

    /** The course with something more; nothing more means that the place for it was not there. */
    static CourseText changed(CourseText course, CourseText more, String field, String message) {
        if (more.equals(course)) {
            throw InvalidInput.of(field, "exists", message);
        }
        return more;
    }

    static <T> List<T> with(List<T> parts, T last) {
        List<T> more = new ArrayList<>(parts);
        more.add(last);
        return more;
    }
}
