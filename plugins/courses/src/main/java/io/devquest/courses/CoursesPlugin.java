package io.devquest.courses;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.code.RunFinished;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.XpSource;
import io.devquest.api.view.Icon;
import io.devquest.api.view.Slot;
import io.devquest.courses.attempt.Attempts;
import io.devquest.courses.attempt.Exercises;
import io.devquest.courses.attempt.LessonRoutes;
import io.devquest.courses.attempt.Lessons;
import io.devquest.courses.author.AuthorRoutes;
import io.devquest.courses.author.Authoring;
import io.devquest.courses.catalog.Catalog;
import io.devquest.courses.content.CourseContent;
import io.devquest.courses.content.CourseSitemap;
import io.devquest.courses.content.LessonContent;
import io.devquest.courses.content.LessonSitemap;
import io.devquest.courses.course.CourseRoutes;
import io.devquest.courses.course.Courses;
import io.devquest.courses.course.Exports;
import io.devquest.courses.course.Imports;
import io.devquest.courses.demo.DemoCourses;
import io.devquest.courses.progress.CourseCompleted;
import io.devquest.courses.progress.LearnerParts;
import io.devquest.courses.progress.Learning;
import io.devquest.courses.progress.Progress;
import io.devquest.courses.progress.ProgressNews;
import io.devquest.courses.shared.CoursesPermissions;

/** Everything the courses add to the community. */
public final class CoursesPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        var courses = Courses.of(add);
        var imports = Imports.of(add);
        var exports = Exports.of(add);
        var progress = Progress.of(add);
        var exercises = Exercises.of(add, courses);
        var lessons = Lessons.of(add, courses, exercises, progress);
        var learning = Learning.of(add);
        var parts = LearnerParts.of(add, learning);
        var attempts = Attempts.of(add, exercises, courses, progress);

        add.permissions(CoursesPermissions.values());
        add.routes(CourseRoutes.of(courses)); //                      /courses/{slug}
        add.routes(CourseRoutes.of(courses, imports, exports)); //    /courses/import
        add.routes(AuthorRoutes.of(new Authoring(add.engine(), courses, imports, exports))); // /courses/import/{slug}
        add.routes(LessonRoutes.of(lessons, exercises, attempts)); // /courses/{slug}/{lesson}
        add.on(RunFinished.class, attempts::judge);
        add.provide(CourseCatalog.class, Catalog.of(add, courses));
        add.provide(XpSource.class, learning);
        add.content(CourseContent.of(add));
        add.content(LessonContent.of(add));
        add.sitemap(CourseSitemap.of(add));
        add.sitemap(LessonSitemap.of(add));
        add.activity(CourseCompleted.class, ProgressNews::course);
        add.navigation("courses.nav", "/courses", Icon.BOOK);
        add.slot(Slot.HOME, parts::card);
        add.profileTab("learning", "courses.tab", parts::tab);
        add.demo(DemoCourses.of(add, courses, imports, progress));
    }
}
