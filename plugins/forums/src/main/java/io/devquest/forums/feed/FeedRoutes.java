package io.devquest.forums.feed;

import static io.devquest.api.http.Route.get;
import static io.devquest.forums.shared.ForumsPermissions.READ;

import io.devquest.api.Engine;
import io.devquest.api.http.Route;
import io.devquest.forums.board.Boards;
import io.devquest.forums.post.Posts;
import io.devquest.forums.topic.TopicContent;
import io.devquest.forums.topic.TopicLists;
import io.devquest.forums.topic.Topics;
import java.util.List;

/** The web face of the feeds. Whoever asks, they have what anybody sees: their readers copy them. */
public final class FeedRoutes {

    private FeedRoutes() {}

    public static List<Route> of(
            Engine engine, Boards boards, Topics topics, TopicLists lists, Posts posts, TopicContent content) {
        var feeds = new FeedHandlers(engine, boards, topics, lists, posts, content);
        return List.of(
                get("/forums/topics.atom", READ, feeds::topics, "The public topics of all boards, as Atom"),
                get("/forums/boards/{slug}/topics.atom", READ, feeds::ofBoard, "The topics of a public board, as Atom"),
                get("/forums/topics/{id}/posts.atom", READ, feeds::ofTopic, "The posts of a public topic, as Atom"));
    }
}
