package io.devquest.snippets.history;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.snippets.shared.SnippetsPermissions.READ;
import static io.devquest.snippets.shared.SnippetsPermissions.WRITE;

import io.devquest.api.http.Route;
import io.devquest.snippets.file.Revision;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.SnippetSubmissions;
import io.devquest.snippets.snippet.SnippetView;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;

/** The web face of the history. */
public final class HistoryRoutes {

    private static final String PAGE = "/snippets/{id}";
    private static final String REST = "/api/v1/snippets/{id}";

    private HistoryRoutes() {}

    public static List<Route> of(Snippets snippets, Revisions revisions, SnippetSubmissions submissions) {
        var comparisons = new Comparisons(snippets, revisions);
        var rest = new HistoryHandlers(comparisons, revisions);
        var pages = new HistoryPages(snippets, revisions, submissions, comparisons);
        return List.of(
                get(PAGE + "/history", READ, pages::history, "Shows the revisions of a snippet"),
                get(PAGE + "/diff", READ, pages::diff, "Shows two revisions of a snippet beside each other"),
                get(PAGE + "/raw/{file}", READ, rest::raw, "Gives a file of a snippet as plain text"),
                get(PAGE + "/zip", READ, rest::zip, "Gives the files of a snippet as a ZIP"),
                post(PAGE + "/restore/{number}", WRITE, pages::restore, "Makes an earlier revision the latest"),
                get(REST + "/revisions", READ, rest::list, "Lists the revisions of a snippet, the latest first")
                        .gives(Revision.class),
                get(REST + "/revisions/{number}", READ, rest::get, "Gives a revision of a snippet with its files")
                        .gives(SnippetView.class),
                post(
                                REST + "/revisions/{number}/restore",
                                WRITE,
                                pages::restoreRest,
                                "Makes an earlier revision the latest")
                        .gives(Snippet.class),
                get(REST + "/diff", READ, rest::compare, "Compares the revisions from and to of a snippet")
                        .gives(Comparison.class));
    }
}
