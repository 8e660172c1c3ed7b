package io.devquest.courses.course;

import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.courses.shared.CoursesPermissions;

/** The catalogue, and the pages of courses. */
final class CoursePages {

    private static final int ON_ONE_PAGE = 20;

    private final Courses courses;

    CoursePages(Courses courses) {
        this.courses = courses;
    }

    Response list(Request request) {
        return Response.page(Page.of("courses/courses", "courses.title")
                .with("mayAuthor", request.actor().can(CoursesPermissions.AUTHOR))
                .with("courses", courses.list(request.actor(), new Paging(ON_ONE_PAGE, request.query("after")))));
    }

    Response course(Request request) {
        CoursePage page = courses.page(request.actor(), request.parameter("slug"));
        return Response.page(Page.of("courses/course", page.course().title())
                .with("course", page.course())
                .with("sections", page.sections())
                .with("following", page.next())
                .with("object", page.course().id())
                .with("mayLearn", request.actor().can(CoursesPermissions.LEARN))
                .with("mayAuthor", request.actor().can(CoursesPermissions.AUTHOR)));
    }

    Response enrol(Request request) {
        return Response.redirect(
                courses.enrol(request.actor(), request.parameter("slug")).url());
    }

    Response leave(Request request) {
        return Response.redirect(
                courses.leave(request.actor(), request.parameter("slug")).url());
    }
}
