package io.devquest.courses.course;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.courses.shared.CoursesPermissions.AUTHOR;
import static io.devquest.courses.shared.CoursesPermissions.LEARN;
import static io.devquest.courses.shared.CoursesPermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of courses. */
public final class CourseRoutes {

    private static final String ENROLMENT = "/api/v1/courses/{slug}/enrolment";

    private CourseRoutes() {}

    public static List<Route> of(Courses courses) {
        var rest = new CourseHandlers(courses);
        var pages = new CoursePages(courses);
        return List.of(
                get("/courses", READ, pages::list, "Shows the catalogue"),
                get("/courses/{slug}", READ, pages::course, "Shows a course"),
                post("/courses/{slug}/enrol", LEARN, pages::enrol, "Enrols whoever asks in a course"),
                post("/courses/{slug}/leave", LEARN, pages::leave, "Leaves a course"),
                get("/api/v1/courses", READ, rest::list, "Lists the courses with the progress of whoever asks")
                        .gives(Course.class),
                get("/api/v1/courses/{slug}", READ, rest::get, "Gives a course with its sections and lessons")
                        .gives(CoursePage.class),
                put(ENROLMENT, LEARN, rest::enrol, "Enrols whoever asks in a course")
                        .gives(Course.class),
                delete(ENROLMENT, LEARN, rest::leave, "Leaves a course; what was done in it stays done")
                        .gives(Course.class));
    }

    /** For authors. */
    public static List<Route> of(Courses courses, Imports imports, Exports exports) {
        var handlers = new ImportHandlers(courses, imports, exports);
        return List.of(
                get("/courses/import", AUTHOR, handlers::form, "Shows the form that imports a course"),
                post("/courses/import", AUTHOR, handlers::submit, "Imports a course"),
                post("/api/v1/courses/import", AUTHOR, handlers::put, "Makes a course what the ZIP in the body says")
                        .gives(Imported.class),
                get("/api/v1/courses/{slug}/export", AUTHOR, handlers::export, "Gives a course as a ZIP"));
    }
}
