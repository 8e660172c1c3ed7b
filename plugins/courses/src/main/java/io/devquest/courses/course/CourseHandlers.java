package io.devquest.courses.course;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Courses over REST. */
final class CourseHandlers {

    private final Courses courses;

    CourseHandlers(Courses courses) {
        this.courses = courses;
    }

    Response list(Request request) {
        return Response.json(courses.list(request.actor(), request.paging(20, 100)));
    }

    Response get(Request request) {
        return Response.json(courses.page(request.actor(), request.parameter("slug")));
    }

    Response enrol(Request request) {
        return Response.json(courses.enrol(request.actor(), request.parameter("slug")));
    }

    Response leave(Request request) {
        return Response.json(courses.leave(request.actor(), request.parameter("slug")));
    }
}
