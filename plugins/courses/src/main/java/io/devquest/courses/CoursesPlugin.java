package io.devquest.courses;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.view.Icon;
import io.devquest.courses.course.CourseRoutes;
import io.devquest.courses.course.Courses;
import io.devquest.courses.course.Exports;
import io.devquest.courses.course.Imports;
import io.devquest.courses.shared.CoursesPermissions;

/** Everything the courses add to the community. */
public final class CoursesPlugin implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        var courses = Courses.of(add);
        var imports = Imports.of(add);
        var exports = Exports.of(add);

        add.permissions(CoursesPermissions.values());
        add.routes(CourseRoutes.of(courses)); //                      /courses/{slug}
        add.routes(CourseRoutes.of(courses, imports, exports)); //    /courses/import
        add.navigation("courses.nav", "/courses", Icon.BOOK);
    }
}
