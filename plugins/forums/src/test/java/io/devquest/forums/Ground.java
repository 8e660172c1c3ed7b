package io.devquest.forums;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A board for one test alone, with a topic that ann started and bob may answer.
 *
 * @param board the address of the board
 * @param topic the id of the topic
 * @param page the path of its page
 */
public record Ground(Community community, String board, String topic, String page) {

    private static final AtomicInteger BOARDS = new AtomicInteger();

    public static Ground of(Community community) {
        String board = "board-" + BOARDS.incrementAndGet();
        community
                .admin("ada")
                .post("/api/v1/forums/boards", Map.of("slug", board, "title", "Board"))
                .expect(201);
        TestAnswer topic = start(community.member("ann"), board, "Why a loop?").expect(201);
        String id = topic.json("/id");
        return new Ground(community, board, id, "/forums/topics/" + id + "/why-a-loop");
    }

    public static TestAnswer start(TestClient who, String board, String title) {
        return who.post(
                "/api/v1/forums/boards/" + board + "/topics",
                Map.of("title", title, "body", "I *wonder*", "tags", List.of("java")));
    }

    public TestClient guest() {
        return community.guest();
    }

    public TestClient ann() {
        return community.member("ann");
    }

    public TestClient bob() {
        return community.member("bob");
    }

    public TestClient moderator() {
        return community.moderator("mona");
    }

    /** Where the topic is over REST. */
    public String topicPath() {
        return "/api/v1/forums/topics/" + topic;
    }

    public Id id() {
        return Id.parse(topic).orElseThrow();
    }

    public String boardId() {
        return community.admin("ada").get("/api/v1/forums/boards/" + board).json("/id");
    }

    /** The id of the first post, which is there from the start. */
    public String firstPost() {
        return community.admin("ada").get(topicPath() + "/posts").json("/items/0/id");
    }

    public String channel() {
        return "forums.topic:" + topic;
    }

    /** Adds a reply and gives its path over REST. */
    public String reply(TestClient who, String body) {
        return "/api/v1/forums/posts/" + replied(who, body).json("/id");
    }

    public TestAnswer replied(TestClient who, String body) {
        return who.post(topicPath() + "/posts", Map.of("body", body)).expect(201);
    }
}
