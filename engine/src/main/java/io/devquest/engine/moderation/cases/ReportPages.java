package io.devquest.engine.moderation.cases;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** The form by which people report. */
final class ReportPages {

    private final Reports reports;

    ReportPages(Reports reports) {
        this.reports = reports;
    }

    Response form(Request request) {
        return Response.page(
                page(request).with("problem", null).with("errors", Map.of()).with("values", Map.of()));
    }

    Response send(Request request) {
        try {
            ReportForm form = request.body(ReportForm.class);
            Page thanks = Page.of("core/moderation/reported", "core.report.thanks")
                    .with("subject", reports.subject(request.actor(), subject(request)));
            reports.report(request.actor(), subject(request), form.reason(), form.text());
            return Response.page(thanks);
        } catch (InvalidInput invalid) {
            return Response.page(page(request).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        } catch (CommunityException refused) {
            if (refused.error().kind() == ErrorKind.NOT_FOUND) {
                throw refused;
            }
            return Response.page(page(request)
                            .with("problem", refused.getMessage())
                            .with("errors", Map.of())
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    private Page page(Request request) {
        Subject subject = subject(request);
        return Page.of("core/moderation/report", "core.report.title")
                .with("subject", reports.subject(request.actor(), subject))
                .with("action", "/report/" + subject.type() + "/" + subject.id())
                .with("reasons", ReportReason.words());
    }

    private static Subject subject(Request request) {
        return Subject.of(request.parameter("type"), request.id("id"));
    }
}
