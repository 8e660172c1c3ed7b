package io.devquest.courses.course;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface CourseMapper {

    List<Course> selectAfter(Viewer viewer, @Nullable String title, @Nullable Id after, int limit);

    Optional<Course> selectBySlug(Viewer viewer, String slug);

    /** In their order; to be asked only for a course that whoever asks may see. */
    List<LessonLine> selectLessons(Id course, @Nullable Id person);

    Optional<Lesson> selectLesson(Id course, String slug);

    int insertEnrolment(Id person, Id course, Instant at);

    int deleteEnrolment(Id person, Id course);
}
