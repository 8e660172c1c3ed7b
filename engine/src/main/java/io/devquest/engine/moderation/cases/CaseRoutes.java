package io.devquest.engine.moderation.cases;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.MODERATE;
import static io.devquest.engine.access.CorePermissions.REPORT;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of reports and cases. A case is open to whoever may decide it, which its handlers ask. */
final class CaseRoutes {

    private static final String CASE = "/moderation/cases/{id}";
    private static final String REST = "/api/v1/moderation/cases";

    private CaseRoutes() {}

    static List<Route> of(ReportPages reports, CasePages pages) {
        return List.of(
                Route.get("/report/{type}/{id}", REPORT, reports::form, "The form to report a thing"),
                Route.post("/report/{type}/{id}", REPORT, reports::send, "Reports a thing"),
                Route.get("/moderation", MODERATE, pages::queue, "What waits for moderators"),
                Route.get("/g/{slug}/moderation", MEMBER, pages::group, "What waits for those who lead a group"),
                Route.get(
                        "/moderation/of/{type}/{id}",
                        MEMBER,
                        pages::tended,
                        "What waits for those who moderate a thing, such as a board"),
                Route.get(CASE, MEMBER, pages::show, "A case, for whoever may decide it"),
                Route.post(CASE + "/claim", MEMBER, pages::claim, "Takes a case"),
                Route.post(CASE + "/release", MEMBER, pages::release, "Leaves a case to others"),
                Route.post(CASE + "/decide", MEMBER, pages::decide, "Decides a case"));
    }

    static List<Route> of(CaseHandlers rest, TendedHandlers tended, Queue queue) {
        return List.of(
                Route.post("/api/v1/reports", REPORT, rest::report, "Reports a thing, a person or a group")
                        .takes(NewReport.class)
                        .gives(ReportReceipt.class),
                Route.get(REST, MODERATE, rest::list, "Lists what waits for moderators")
                        .gives(CaseDocument.class),
                Route.get(
                                "/api/v1/g/{slug}/moderation",
                                MEMBER,
                                rest::group,
                                "Lists what waits for those who lead a group")
                        .gives(CaseDocument.class),
                Route.get(
                                "/api/v1/moderation/of/{type}/{id}",
                                MEMBER,
                                tended::list,
                                "Lists what waits for those who moderate a thing, such as a board")
                        .gives(CaseDocument.class),
                Route.get("/api/v1/moderation/count", MODERATE, queue::count, "How many cases are open")
                        .gives(QueueChanged.class),
                Route.get(REST + "/{id}", MEMBER, rest::get, "A case, for whoever may decide it")
                        .gives(CaseFile.class),
                Route.post(REST + "/{id}/claim", MEMBER, rest::claim, "Takes a case")
                        .takes(CaseVersion.class)
                        .gives(CaseDocument.class),
                Route.post(REST + "/{id}/release", MEMBER, rest::release, "Leaves a case to others")
                        .takes(CaseVersion.class)
                        .gives(CaseDocument.class),
                Route.post(REST + "/{id}/decide", MEMBER, rest::decide, "Decides a case")
                        .takes(NewDecision.class)
                        .gives(CaseDocument.class));
    }
}
