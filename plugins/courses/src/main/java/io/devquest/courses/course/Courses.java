package io.devquest.courses.course;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.courses.shared.Viewer;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The courses, as people read them and enrol in them. */
public final class Courses {

    private final Engine engine;
    private final CourseMapper mapper;

    private Courses(Engine engine, CourseMapper mapper) {
        this.engine = engine;
        this.mapper = mapper;
    }

    /** The service over this plugin's own mapper. */
    public static Courses of(Registrar add) {
        return new Courses(add.engine(), add.mapper(CourseMapper.class));
    }

    /** The catalogue. One statement. */
    public Slice<Course> list(Actor actor, Paging paging) {
        Id after = paging.cursor(2, cursor -> cursor.id(1)).orElse(null);
        String title = paging.cursor(2, cursor -> cursor.text(0)).orElse(null);
        List<Course> rows = mapper.selectAfter(Viewer.of(actor), title, after, paging.fetch());
        return Slice.of(rows, paging, course -> Cursor.of(course.title(), course.id()));
    }

    /** One course, if the actor may see it. */
    public Course get(Actor actor, String slug) {
        return mapper.selectBySlug(Viewer.of(actor), slug)
                .orElseThrow(() -> CommunityException.notFound("There is no such course."));
    }

    /** A course with its contents. Two statements. */
    public CoursePage page(Actor actor, String slug) {
        return engine.database().inReadOnly(() -> {
            Course course = get(actor, slug);
            return CoursePage.of(course, lessons(actor, course));
        });
    }

    /** The lessons of a course that the actor may see, in their order. */
    public List<LessonLine> lessons(Actor actor, Course course) {
        return mapper.selectLessons(course.id(), actor.id().orElse(null));
    }

    /** A lesson of a course that the actor may see. */
    public Lesson lesson(Course course, String slug) {
        return mapper.selectLesson(course.id(), slug)
                .orElseThrow(() -> CommunityException.notFound("There is no such lesson."));
    }

    /** Enrols whoever acts; a second time changes nothing. */
    public Course enrol(Actor actor, String slug) {
        return engine.database().inTransaction(() -> {
            enrol(actor.requireId(), get(actor, slug).id());
            return get(actor, slug);
        });
    }

    /** Whoever works on a course takes it. In the transaction of the deed. */
    public void enrol(Id person, Id course) {
        mapper.insertEnrolment(person, course, engine.clock().instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** Leaves a course; what was done in it stays done. */
    public Course leave(Actor actor, String slug) {
        return engine.database().inTransaction(() -> {
            mapper.deleteEnrolment(actor.requireId(), get(actor, slug).id());
            return get(actor, slug);
        });
    }
}
