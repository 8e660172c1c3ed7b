package io.devquest.engine.files;

import static io.devquest.engine.access.CorePermissions.MANAGE_SETTINGS;
import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;
import static io.devquest.engine.access.CorePermissions.UPLOAD;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of the files. */
final class FileRoutes {

    private static final String REST = "/api/v1/files";

    private FileRoutes() {}

    static List<Route> of(FileHandlers files, FilePageHandlers pages, FileAdminHandlers admin) {
        return List.of(
                Route.get(
                        "/files/{id}/{name}",
                        READ,
                        files::serve,
                        "A file, for those who may see what it is attached to"),
                Route.post(REST, UPLOAD, files::upload, "Uploads a file; the body is the file, ?name= its name")
                        .gives(FileDocument.class),
                Route.get(REST, MEMBER, files::list, "Lists your files").gives(FileDocument.class),
                Route.delete(REST + "/{id}", MEMBER, files::delete, "Deletes a file of yours, or any as a moderator"),
                Route.get("/settings/files", MEMBER, pages::mine, "Your files"),
                Route.post("/settings/files/{id}/delete", MEMBER, pages::delete, "Deletes a file of yours"),
                Route.get("/admin/files", MANAGE_SETTINGS, admin::page, "How much is stored, and whether all is there"),
                Route.post("/admin/files/clean", MANAGE_SETTINGS, admin::cleanHere, "Removes files that nobody needs"),
                Route.get("/api/v1/admin/files", MANAGE_SETTINGS, admin::report, "How much is stored")
                        .gives(FileReport.class),
                Route.post("/api/v1/admin/files/clean", MANAGE_SETTINGS, admin::clean, "Removes files nobody needs")
                        .gives(FileReport.class));
    }
}
