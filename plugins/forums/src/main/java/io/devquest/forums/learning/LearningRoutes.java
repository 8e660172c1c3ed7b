package io.devquest.forums.learning;

import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.post;
import static io.devquest.forums.shared.ForumsPermissions.MANAGE_BOARDS;
import static io.devquest.forums.shared.ForumsPermissions.READ;

import io.devquest.api.http.Route;
import io.devquest.forums.board.Boards;
import io.devquest.forums.topic.NewTopics;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicLists;
import java.util.List;

/** The web face of lists over all boards, and of the boards for courses. */
public final class LearningRoutes {

    private LearningRoutes() {}

    public static List<Route> of(Boards boards, TopicLists lists, Lessons lessons, CourseBoards courses) {
        var pages = new ListPages(boards, lists, lessons, courses);
        return List.of(
                get("/forums/topics", READ, pages::page, "Shows the topics of all boards"),
                post("/forums/courses", MANAGE_BOARDS, pages::makeBoards, "Makes a board for each course without one"),
                get(
                                "/api/v1/forums/topics/new",
                                READ,
                                pages::fresh,
                                "Counts the topics others started after an id, up to 100; board, context and tag narrow it down")
                        .gives(NewTopics.class),
                get(
                                "/api/v1/forums/topics",
                                READ,
                                pages::rest,
                                "Lists the topics of all boards: list is latest, new, unread, mine, watched or top (with period);"
                                        + " context, tag and state narrow it down")
                        .gives(Topic.class));
    }
}
