package io.devquest.forums.learning;

import java.util.List;
import java.util.Optional;

interface CourseMapper {

    /** What boards are for. */
    List<String> selectContexts();

    /** The address, if a board has it. */
    Optional<String> selectSlug(String slug);
}
