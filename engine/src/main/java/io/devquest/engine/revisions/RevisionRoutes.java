package io.devquest.engine.revisions;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.MODERATE;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.content.ContentItem;
import io.devquest.api.http.Route;
import java.util.List;

/** The web face of earlier versions. */
final class RevisionRoutes {

    private static final String PAGE = "/content/{type}/{id}/history";
    private static final String LIST = "/api/v1/content/{type}/{id}/revisions";
    private static final String ONE = LIST + "/{number}";

    private RevisionRoutes() {}

    static List<Route> of(HistoryPages pages) {
        return List.of(
                Route.get(PAGE, READ, pages::show, "Shows the versions of a thing and compares two"),
                Route.post(
                        PAGE + "/{number}/restore", MEMBER, pages::restore, "Makes an earlier version the current one"),
                Route.post(PAGE + "/{number}/redact", MODERATE, pages::redact, "Takes a version from readers"),
                Route.post(PAGE + "/{number}/reveal", MODERATE, pages::reveal, "Gives a version back to readers"));
    }

    static List<Route> of(RevisionHandlers rest) {
        return List.of(
                Route.get(LIST, READ, rest::list, "Lists the versions of a thing, the latest first")
                        .gives(RevisionDocument.class),
                Route.get(ONE, READ, rest::get, "Gives the text of a version").gives(RevisionText.class),
                Route.get(ONE + "/diff", READ, rest::diff, "Compares a version with the one before, or with 'from'")
                        .gives(Comparison.class),
                Route.post(ONE + "/restore", MEMBER, rest::restore, "Makes an earlier version the current one")
                        .gives(ContentItem.class),
                Route.put(ONE + "/redaction", MODERATE, rest::redact, "Takes a version from readers")
                        .takes(Redaction.class),
                Route.delete(ONE + "/redaction", MODERATE, rest::reveal, "Gives a version back to readers"));
    }
}
