package io.devquest.snippets.review;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.snippets.shared.SnippetsPermissions.READ;
import static io.devquest.snippets.shared.SnippetsPermissions.WRITE;

import io.devquest.api.http.Route;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;

/** The web face of the comments on lines. */
public final class ReviewRoutes {

    private static final String PAGE = "/snippets/{id}";
    private static final String REST = "/api/v1/snippets/{id}";

    private ReviewRoutes() {}

    public static List<Route> of(
            Snippets snippets,
            Revisions revisions,
            Threads threads,
            Reviews reviews,
            ReviewSubmissions submissions,
            CommentEdits edits) {
        var rest = new ThreadHandlers(snippets, threads, reviews, submissions);
        var comments = new CommentHandlers(reviews, submissions, edits);
        var commentPages = new CommentPages(snippets, edits);
        var pages = new ThreadPages(snippets, threads, new CommentForms(snippets, revisions), reviews, submissions);
        return List.of(
                get(PAGE + "/comments", READ, pages::show, "Leads to the comments of a snippet"),
                get(
                        PAGE + "/threads",
                        READ,
                        pages::parts,
                        "Shows the comments of a snippet, for its page that is open"),
                post(PAGE + "/threads", WRITE, pages::start, "Comments on lines from the form"),
                post(PAGE + "/threads/{thread}/comments", WRITE, pages::reply, "Replies in a thread from the form"),
                post(PAGE + "/threads/{thread}/resolve", WRITE, pages::resolve, "Resolves a thread or opens it again"),
                post(PAGE + "/review", WRITE, pages::submit, "Publishes all drafts from the form"),
                post(PAGE + "/comments/{comment}/apply", WRITE, pages::apply, "Takes a suggestion over"),
                get(
                        PAGE + "/comments/{comment}/edit",
                        WRITE,
                        commentPages::form,
                        "Shows the form for a comment of one's own"),
                post(PAGE + "/comments/{comment}/edit", WRITE, commentPages::edit, "Changes a comment from the form"),
                post(PAGE + "/comments/{comment}/delete", WRITE, pages::delete, "Deletes a comment"),
                get(
                                REST + "/threads",
                                READ,
                                rest::list,
                                "Lists the threads of a snippet with their comments and where their lines are now")
                        .gives(LineThread.class),
                post(REST + "/threads", WRITE, rest::start, "Comments on lines of a revision")
                        .takes(NewThread.class),
                post(REST + "/threads/{thread}/comments", WRITE, rest::reply, "Replies in a thread")
                        .takes(NewComment.class),
                put(REST + "/threads/{thread}/resolved", WRITE, rest::resolve, "Resolves a thread"),
                delete(REST + "/threads/{thread}/resolved", WRITE, rest::reopen, "Opens a thread again"),
                post(REST + "/review", WRITE, comments::submit, "Publishes all drafts of a review at once"),
                post(
                        REST + "/comments/{comment}/apply",
                        WRITE,
                        comments::apply,
                        "Takes a suggestion over, which makes a revision; with version, only if the comment is still that"),
                patch(REST + "/comments/{comment}", WRITE, comments::edit, "Changes a comment of one's own")
                        .takes(CommentChange.class),
                delete(REST + "/comments/{comment}", WRITE, comments::delete, "Deletes a comment"));
    }
}
