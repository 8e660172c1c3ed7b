package io.devquest.courses.author;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** The files of courses over REST. */
final class FileHandlers {

    private final Authoring authoring;

    FileHandlers(Authoring authoring) {
        this.authoring = authoring;
    }

    Response get(Request request) {
        return Response.json(files(request));
    }

    Response patch(Request request) {
        FilesChange change = request.body(FilesChange.class);
        authoring.change(request.actor(), request.parameter("slug"), change.requireVersion(), change::applied);
        return Response.json(files(request));
    }

    private CourseFiles files(Request request) {
        Source source = authoring.source(request.actor(), request.parameter("slug"));
        return new CourseFiles(source.version(), source.files());
    }
}
