package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Reports and cases over REST. */
final class CaseHandlers {

    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Reports reports;
    private final Cases cases;
    private final CaseFiles files;
    private final Decisions decisions;

    CaseHandlers(Reports reports, Cases cases, CaseFiles files, Decisions decisions) {
        this.reports = reports;
        this.cases = cases;
        this.files = files;
        this.decisions = decisions;
    }

    Response report(Request request) {
        NewReport report = request.body(NewReport.class);
        Id id = report.id() == null ? new Id(0) : report.id();
        ReportReceipt receipt = reports.report(
                request.actor(), Subject.of(String.valueOf(report.type()), id), report.reason(), report.text());
        return Response.json(receipt).status(201);
    }

    Response list(Request request) {
        return Response.json(files.list(Filters.of(request), request.paging(LIMIT, CAP)));
    }

    Response group(Request request) {
        Id group = cases.led(request.actor(), request.parameter("slug")).id();
        return Response.json(files.list(Filters.of(request, group, null), request.paging(LIMIT, CAP)));
    }

    Response get(Request request) {
        return Response.json(files.get(request.actor(), request.id("id")));
    }

    Response claim(Request request) {
        Integer version = request.body(CaseVersion.class).version();
        return Response.json(files.document(cases.claim(request.actor(), request.id("id"), version)));
    }

    Response release(Request request) {
        Integer version = request.body(CaseVersion.class).version();
        return Response.json(files.document(cases.release(request.actor(), request.id("id"), version)));
    }

    Response decide(Request request) {
        CaseRow row = decisions.decide(request.actor(), request.id("id"), request.body(NewDecision.class));
        return Response.json(files.document(row));
    }
}
