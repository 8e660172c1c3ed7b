package io.devquest.engine.comments;

import static io.devquest.engine.access.CorePermissions.COMMENT;
import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of comments. */
final class CommentRoutes {

    private static final String OF_ITEM = "/api/v1/content/{type}/{id}/comments";
    private static final String REST = "/api/v1/comments/{id}";

    private CommentRoutes() {}

    static List<Route> of(CommentPages pages, CommentForms forms) {
        return List.of(
                Route.get("/comments/on/{type}/{id}", READ, pages::all, "Shows all comments on a thing"),
                Route.post("/comments/on/{type}/{id}", COMMENT, pages::submit, "Adds a comment from the form"),
                Route.get("/comments/{id}", READ, pages::permalink, "Leads to a comment on the page that shows it"),
                Route.get("/comments/{id}/thread", READ, pages::thread, "Shows a comment with all of its replies"),
                Route.get("/comments/{id}/edit", COMMENT, forms::form, "Shows the form that changes a comment"),
                Route.post("/comments/{id}/edit", COMMENT, forms::edit, "Changes a comment from the form"),
                Route.post("/comments/{id}/delete", MEMBER, forms::delete, "Deletes a comment from the page"),
                Route.post("/comments/{id}/restore", MEMBER, forms::restore, "Gives a deleted comment back"));
    }

    static List<Route> of(CommentHandlers rest) {
        return List.of(
                Route.get(OF_ITEM, READ, rest::list, "Lists the comments on a thing, each with its newest replies")
                        .gives(Comment.class),
                Route.post(OF_ITEM, COMMENT, rest::add, "Comments on a thing, or replies to a comment on it")
                        .takes(NewComment.class)
                        .gives(Comment.class),
                Route.get(REST, READ, rest::get, "Gives a comment").gives(Comment.class),
                Route.get(REST + "/replies", READ, rest::replies, "Lists the replies to a comment, the oldest first")
                        .gives(Comment.class),
                Route.patch(REST, COMMENT, rest::edit, "Changes the text of one's own comment")
                        .takes(CommentChange.class)
                        .gives(Comment.class),
                Route.delete(REST, MEMBER, rest::delete, "Deletes a comment; its author and moderators can restore it"),
                Route.post(REST + "/restore", MEMBER, rest::restore, "Gives a deleted comment back")
                        .gives(Comment.class));
    }
}
