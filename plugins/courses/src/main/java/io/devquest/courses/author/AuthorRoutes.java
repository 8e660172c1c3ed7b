package io.devquest.courses.author;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.courses.shared.CoursesPermissions.AUTHOR;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of authors. The word import is the id of no course. */
public final class AuthorRoutes {

    private static final String COURSE = "/courses/import/{slug}/";
    private static final String FILES = "/api/v1/courses/{slug}/files";

    private AuthorRoutes() {}

    public static List<Route> of(Authoring authoring) {
        var forms = new PartForms(authoring);
        var pages = new FilePages(authoring);
        var rest = new FileHandlers(authoring);
        return List.of(
                get("/courses/import/new", AUTHOR, forms::course, "Shows the form that begins a course"),
                post("/courses/import/new", AUTHOR, forms::begin, "Begins a course"),
                get(COURSE + "files", AUTHOR, pages::list, "Shows the files of a course"),
                get(COURSE + "file", AUTHOR, pages::edit, "Shows a file of a course in a form"),
                post(COURSE + "file", AUTHOR, pages::save, "Changes a file of a course"),
                post(COURSE + "remove", AUTHOR, pages::remove, "Removes a lesson, an exercise or a file of a course"),
                get(COURSE + "lesson", AUTHOR, forms::lesson, "Shows the form that adds a lesson"),
                post(COURSE + "lesson", AUTHOR, forms::addLesson, "Adds a lesson to a course"),
                get(COURSE + "exercise", AUTHOR, forms::exercise, "Shows the form that adds an exercise"),
                post(COURSE + "exercise", AUTHOR, forms::addExercise, "Adds an exercise to a lesson"),
                get(FILES, AUTHOR, rest::get, "Gives the files of a course and their version")
                        .gives(CourseFiles.class),
                patch(FILES, AUTHOR, rest::patch, "Changes files of a course, all of them or none")
                        .takes(FilesChange.class)
                        .gives(CourseFiles.class));
    }
}
