package io.devquest.courses.content;

import io.devquest.api.data.Id;
import io.devquest.courses.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

interface ContentMapper {

    List<CourseItemRow> selectCourses(Viewer viewer, Collection<Id> ids);

    List<CourseItemRow> selectCourseDocuments(Collection<Id> ids);

    List<LessonItemRow> selectLessons(Viewer viewer, Collection<Id> ids);

    List<LessonItemRow> selectLessonDocuments(Collection<Id> ids);

    /** A page for search engines; the lesson is empty for the page of a course. */
    record Line(String course, String lesson, Instant changedAt) {}

    List<Id> selectCourseBegins(Viewer viewer, int size);

    List<Line> selectCoursePages(Viewer viewer, Id from, int limit);

    List<Id> selectLessonBegins(Viewer viewer, int size);

    List<Line> selectLessonPages(Viewer viewer, Id from, int limit);
}
