package io.devquest.forums.topic;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.forums.shared.ForumsPermissions.READ;
import static io.devquest.forums.shared.ForumsPermissions.WRITE;

import io.devquest.api.http.Route;
import io.devquest.forums.board.Boards;
import java.util.List;

/** The web face of the topics. */
public final class TopicRoutes {

    private static final String REST = "/api/v1/forums/topics/{id}";

    private TopicRoutes() {}

    public static List<Route> of(Boards boards, Topics topics, TopicLists lists, TopicEdits edits) {
        var rest = new TopicHandlers(boards, topics, lists, edits);
        var pages = new TopicPages(boards, topics, lists, edits);
        return List.of(
                get("/forums/boards/{slug}", READ, pages::board, "Shows the topics of a board"),
                get("/forums/topics/{id}/edit", WRITE, pages::editForm, "Shows the form that changes a topic"),
                post("/forums/topics/{id}/edit", WRITE, pages::edit, "Changes a topic from the form"),
                get("/forums/topics/{id}/delete", WRITE, pages::deleteForm, "Asks whether to delete a topic"),
                post("/forums/topics/{id}/delete", WRITE, pages::delete, "Deletes a topic"),
                post("/forums/topics/{id}/restore", WRITE, pages::restore, "Gives a deleted topic back"),
                get(
                                "/api/v1/forums/boards/{slug}/topics",
                                READ,
                                rest::list,
                                "Lists topics: list is latest, new, unread, mine, watched or top (with period), tag and state"
                                        + " narrow it down. The first page of the latest begins with the pinned ones, which"
                                        + " the limit does not count")
                        .gives(Topic.class),
                get(REST, READ, rest::get, "Gives a topic, or leads to the one it was merged into")
                        .gives(Topic.class),
                patch(REST, WRITE, rest::edit, "Changes the title or the tags of a topic")
                        .takes(TopicChange.class)
                        .gives(Topic.class),
                delete(REST, WRITE, rest::delete, "Deletes a topic; moderators can restore it"),
                post(REST + "/restore", WRITE, rest::restore, "Gives a deleted topic back")
                        .gives(Topic.class));
    }
}
