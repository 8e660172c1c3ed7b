package io.devquest.forums.learning;

import io.devquest.api.data.Id;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface CourseMapper {

    /** What a board is for, and the name its course had; null if nobody has looked since it was made. */
    record Followed(String context, @Nullable String courseTitle) {}

    /** What boards are for. */
    List<String> selectContexts();

    /** The address, if a board has it. */
    Optional<String> selectSlug(String slug);

    List<Followed> selectFollowed();

    /** The names of the courses that have boards; empty where nobody has looked. */
    default Map<String, String> selectNames() {
        Map<String, String> names = new HashMap<>();
        for (Followed followed : selectFollowed()) {
            names.put(followed.context(), followed.courseTitle() == null ? "" : followed.courseTitle());
        }
        return names;
    }

    /** Notes the name of a course, and gives it to its board if that has the name the course had. */
    void updateCourse(String context, String title);

    List<Id> selectBoards(String context);
}
