package io.devquest.courses.demo;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.demo.DemoData;
import io.devquest.courses.course.Course;
import io.devquest.courses.course.Courses;
import io.devquest.courses.course.Imports;
import io.devquest.courses.course.LessonLine;
import io.devquest.courses.folder.CourseText;
import io.devquest.courses.progress.Progress;
import java.util.List;

/** Imports the example courses and lets the demo people have learned in them, each a little further than the next. */
public final class DemoCourses implements DemoData {

    /** Those who keep the community are not shown as learners. */
    private static final int KEEPERS = 3;

    private static final int LEARNERS = 12;

    private final Engine engine;
    private final DemoMapper mapper;
    private final Courses courses;
    private final Imports imports;
    private final Progress progress;

    private DemoCourses(Engine engine, DemoMapper mapper, Courses courses, Imports imports, Progress progress) {
        this.engine = engine;
        this.mapper = mapper;
        this.courses = courses;
        this.imports = imports;
        this.progress = progress;
    }

    /** The demo over the services of the courses. */
    public static DemoCourses of(Registrar add, Courses courses, Imports imports, Progress progress) {
        return new DemoCourses(add.engine(), add.mapper(DemoMapper.class), courses, imports, progress);
    }

    @Override
    public void make(List<Actor> people) {
        make(people, DemoFolders.load());
    }

    private void make(List<Actor> people, List<CourseText> texts) {
        Actor author = people.get(0);
        for (int i = 0; i < texts.size(); i++) {
            imports.put(author.requireId(), texts.get(i));
            Course course = courses.get(author, texts.get(i).slug());
            List<LessonLine> lessons = courses.lessons(author, course);
            for (int p = KEEPERS; p < Math.min(people.size(), KEEPERS + LEARNERS); p++) {
                learn(people.get(p).requireId(), course, lessons.subList(0, share(lessons.size(), p - KEEPERS + i)));
            }
        }
    }

    /** All of it, then half, then a third. */
    private static int share(int lessons, int place) {
        return Math.max(1, lessons / (place + 1));
    }

    private void learn(Id person, Course course, List<LessonLine> lessons) {
        engine.database().inTransaction(() -> {
            courses.enrol(person, course.id());
            for (LessonLine lesson : lessons) {
                mapper.selectExercises(lesson.id()).forEach(exercise -> progress.pass(person, exercise));
                progress.complete(person, lesson.id());
            }
        });
    }
}
