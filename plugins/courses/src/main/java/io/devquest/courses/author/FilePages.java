package io.devquest.courses.author;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** The folder of a course on pages. */
final class FilePages {

    private final Authoring authoring;

    FilePages(Authoring authoring) {
        this.authoring = authoring;
    }

    Response list(Request request) {
        return Response.page(files(source(request)));
    }

    private static Page files(Source source) {
        return Refused.fresh(Page.of("courses/files", source.course().title())
                .with("course", source.course())
                .with("groups", FileGroup.of(source)));
    }

    Response edit(Request request) {
        return Response.page(form(request, request.query("path").orElse("")));
    }

    Response save(Request request) {
        SavedFile file = request.body(SavedFile.class);
        return Refused.orElse(
                request,
                () -> form(request, file.requirePath()),
                () -> change(request, FilesChange.file(file.requireVersion(), file.requirePath(), file.requireText())));
    }

    Response remove(Request request) {
        String version = request.form().getOrDefault("version", "");
        String path = request.form().getOrDefault("path", "");
        return Refused.orElse(
                request, () -> files(source(request)), () -> change(request, FilesChange.remove(version, path)));
    }

    private Response change(Request request, FilesChange change) {
        String slug = request.parameter("slug");
        authoring.change(request.actor(), slug, change.requireVersion(), change::applied);
        return Response.redirect(Authoring.files(slug));
    }

    private Page form(Request request, String path) {
        Source source = source(request);
        String text = source.files().get(path);
        if (text == null) {
            throw CommunityException.notFound("The course has no such file.");
        }
        return Refused.fresh(Page.of("courses/file", path)
                .with("course", source.course())
                .with("version", source.version())
                .with("file", path)
                .with("removable", removable(path))
                .with("text", text));
    }

    /** What goes when this goes: a lesson or an exercise is a folder. Empty for what has to be there. */
    private static String removable(String path) {
        if (path.endsWith(".yaml")) {
            return "";
        }
        return path.endsWith("/lesson.md") || path.endsWith("/exercise.md")
                ? path.substring(0, path.lastIndexOf('/'))
                : path;
    }

    private Source source(Request request) {
        return authoring.source(request.actor(), request.parameter("slug"));
    }
}
