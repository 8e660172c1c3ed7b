package io.devquest.forums.tending;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.forums.shared.ForumsPermissions.MANAGE_BOARDS;
import static io.devquest.forums.shared.ForumsPermissions.READ;
import static io.devquest.forums.shared.ForumsPermissions.WRITE;

import io.devquest.api.http.Route;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.util.List;

/** The web face of what moderators do to topics. */
public final class TendingRoutes {

    private static final String PAGE = "/forums/topics/{id}";
    private static final String REST = "/api/v1/forums/topics/{id}";

    private TendingRoutes() {}

    public static List<Route> of(Boards boards, Topics topics, Sorting sorting) {
        var sort = new SortingHandlers(boards, topics, sorting);
        return List.of(
                get(PAGE + "/sort", WRITE, sort::form, "Shows where a topic and its posts can go"),
                post(PAGE + "/move", WRITE, sort::submitMove, "Moves a topic into another board"),
                post(PAGE + "/merge", WRITE, sort::submitMerge, "Merges a topic into another one"),
                post(PAGE + "/split", WRITE, sort::submitSplit, "Makes a topic of some posts of another one"),
                put(REST + "/board", WRITE, sort::move, "Moves a topic into another board")
                        .takes(NewPlace.class)
                        .gives(Topic.class),
                post(REST + "/merge", WRITE, sort::merge, "Puts the posts of a topic at the end of another one")
                        .takes(Merge.class)
                        .gives(Topic.class),
                post(REST + "/split", WRITE, sort::split, "Makes a topic of some posts of another one")
                        .takes(Split.class)
                        .gives(Topic.class));
    }

    public static List<Route> of(Boards boards, Topics topics, Tending tending, TopicLog log) {
        var rest = new TendingHandlers(tending, log);
        var pages = new TendingPages(boards, topics, tending);
        return List.of(
                get(PAGE + "/moderate", WRITE, pages::form, "Shows what moderators can do to a topic"),
                post(PAGE + "/pin", WRITE, pages::pin, "Pins a topic"),
                post(PAGE + "/unpin", WRITE, pages::unpin, "Unpins a topic"),
                post(PAGE + "/close", WRITE, pages::close, "Closes a topic, now or later"),
                post(PAGE + "/reopen", WRITE, pages::reopen, "Opens a closed topic again"),
                post(PAGE + "/slow", WRITE, pages::slow, "Slows a topic down"),
                post(
                        "/forums/boards/{slug}/closing",
                        MANAGE_BOARDS,
                        pages::closeQuiet,
                        "Says when the topics of a board are closed"),
                put(REST + "/pin", WRITE, rest::pin, "Pins a topic to the top of its board or of all boards")
                        .takes(NewPin.class)
                        .gives(Topic.class),
                delete(REST + "/pin", WRITE, rest::unpin, "Unpins a topic").gives(Topic.class),
                put(REST + "/closing", WRITE, rest::close, "Closes a topic, at once or at a date")
                        .takes(NewClosing.class)
                        .gives(Topic.class),
                delete(REST + "/closing", WRITE, rest::reopen, "Opens a closed topic again, or forgets the date")
                        .gives(Topic.class),
                put(REST + "/slow-mode", WRITE, rest::slow, "Lets each person wait between two posts")
                        .takes(SlowMode.class)
                        .gives(Topic.class),
                get(REST + "/log", READ, rest::log, "Lists what was done to a topic, the oldest first")
                        .gives(LogLine.class),
                put(
                                "/api/v1/forums/boards/{slug}/closing",
                                MANAGE_BOARDS,
                                rest::closeQuiet,
                                "Closes the topics of a board some days after their last post")
                        .takes(BoardClosing.class)
                        .gives(Board.class));
    }
}
