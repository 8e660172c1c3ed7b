package io.devquest.courses.course;

import io.devquest.api.access.Actor;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.courses.folder.CourseArchive;
import java.util.List;

/** Courses in and out, as ZIPs. */
final class ImportHandlers {

    private final Courses courses;
    private final Imports imports;
    private final Exports exports;

    ImportHandlers(Courses courses, Imports imports, Exports exports) {
        this.courses = courses;
        this.imports = imports;
        this.exports = exports;
    }

    Response put(Request request) {
        Imported imported = read(request);
        return imported.made()
                ? Response.created("/api/v1/courses/" + imported.slug(), imported)
                : Response.json(imported);
    }

    Response form(Request request) {
        return Response.page(page());
    }

    Response submit(Request request) {
        try {
            return Response.redirect(read(request).url());
        } catch (InvalidInput invalid) {
            return again(page().with("wrong", invalid.errors()), invalid);
        } catch (CommunityException refused) {
            return again(page().with("problem", refused.getMessage()), refused);
        }
    }

    Response export(Request request) {
        Course course = courses.get(request.actor(), request.parameter("slug"));
        return Response.bytes("application/zip", CourseArchive.write(exports.text(course)))
                .header("Content-Disposition", "attachment; filename=\"" + course.slug() + ".zip\"");
    }

    private Imported read(Request request) {
        Actor author = request.actor();
        return imports.put(
                author.requireId(),
                CourseArchive.read(request.upload(CourseArchive.MOST_PACKED).file()));
    }

    private static Page page() {
        return Page.of("courses/import", "courses.import").with("wrong", List.of());
    }

    private static Response again(Page page, CommunityException refused) {
        return Response.page(page).status(refused.error().kind().status());
    }
}
