package io.devquest.engine.files;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** What administrators see of the files, and the clean-up they may start. */
final class FileAdminHandlers {

    private static final String PATH = "/admin/files";

    private final FileUpkeep upkeep;

    FileAdminHandlers(FileUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    Response page(Request request) {
        FileReport report = upkeep.report();
        return Response.page(Page.of("core/admin/files", "core.files.admin")
                .with("totals", report.totals())
                .with("bytes", Sizes.text(report.totals().bytes()))
                .with("room", Sizes.text(report.room()))
                .with("biggest", report.biggest())
                .with("missing", String.join(", ", report.health().missing()))
                .with("health", report.health()));
    }

    Response cleanHere(Request request) {
        upkeep.clean();
        return Response.redirect(PATH);
    }

    Response report(Request request) {
        return Response.json(upkeep.report());
    }

    Response clean(Request request) {
        upkeep.clean();
        return Response.json(upkeep.report());
    }
}
