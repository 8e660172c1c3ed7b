package io.devquest.snippets.snippet;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.snippets.shared.SnippetsPermissions.READ;
import static io.devquest.snippets.shared.SnippetsPermissions.STAR;
import static io.devquest.snippets.shared.SnippetsPermissions.WRITE;

import io.devquest.api.Engine;
import io.devquest.api.http.Route;
import io.devquest.api.vote.Tally;
import io.devquest.snippets.file.Revisions;
import java.util.List;

/** The web face of the snippets. */
public final class SnippetRoutes {

    private static final String PAGE = "/snippets/{id}";
    private static final String REST = "/api/v1/snippets/{id}";

    private SnippetRoutes() {}

    public static List<Route> of(
            Engine engine, Snippets snippets, SnippetSubmissions submissions, Revisions revisions, PageParts parts) {
        var rest = new SnippetHandlers(snippets, submissions, revisions);
        var pages = new SnippetPages(engine, snippets, submissions, revisions);
        var show = new ShowPages(engine, snippets, revisions, parts);
        return List.of(
                get("/snippets", READ, show::list, "Shows the snippets"),
                get("/snippets/new", WRITE, pages::form, "Shows the form for a snippet"),
                post("/snippets/new", WRITE, pages::share, "Shares a snippet from the form"),
                get(PAGE + "/{slug}", READ, show::show, "Shows a snippet"),
                get(PAGE + "/edit", WRITE, pages::editForm, "Shows the form that changes a snippet"),
                post(PAGE + "/edit", WRITE, pages::edit, "Changes a snippet from the form"),
                post(PAGE + "/delete", WRITE, pages::delete, "Deletes a snippet"),
                get(PAGE + "/forks", READ, show::forks, "Shows the forks of a snippet"),
                post(PAGE + "/fork", WRITE, pages::fork, "Forks a snippet"),
                post(PAGE + "/star", STAR, show::submitStar, "Gives a snippet a star, or takes it back"),
                get(
                                "/api/v1/snippets",
                                READ,
                                rest::list,
                                "Lists snippets: list is latest, starred or mine; tag and context narrow it down")
                        .gives(Snippet.class),
                post("/api/v1/snippets", WRITE, rest::share, "Shares a snippet")
                        .takes(NewSnippet.class)
                        .gives(SnippetView.class),
                get(
                                REST,
                                READ,
                                rest::get,
                                "Gives a snippet with the files of its latest revision; key opens an" + " unlisted one")
                        .gives(SnippetView.class),
                patch(REST, WRITE, rest::edit, "Changes a snippet; other files make a revision")
                        .takes(SnippetChange.class)
                        .gives(SnippetView.class),
                delete(REST, WRITE, rest::delete, "Deletes a snippet"),
                get(REST + "/forks", READ, rest::forks, "Lists the forks of a snippet")
                        .gives(Snippet.class),
                post(REST + "/forks", WRITE, rest::fork, "Forks a snippet").gives(SnippetView.class),
                put(REST + "/star", STAR, show::star, "Gives a snippet a star").gives(Tally.class),
                delete(REST + "/star", STAR, show::unstar, "Takes the star back")
                        .gives(Tally.class));
    }
}
