package io.devquest.forums;

import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** Every place where a topic of a board shows, and whether it shows to somebody there. */
final class Surfaces {

    private Surfaces() {}

    static Map<String, Predicate<TestClient>> of(Ground ground) {
        String board = "/forums/boards/" + ground.board();
        String post = "/api/v1/forums/posts/" + ground.firstPost();
        Map<String, Predicate<TestClient>> surfaces = new LinkedHashMap<>();
        surfaces.put("board page", who -> there(who.get(board)));
        surfaces.put("list of boards, page", who -> names(who.get("/forums"), board));
        surfaces.put("list of boards, REST", who -> names(who.get("/api/v1/forums/boards?limit=100"), ground.board()));
        surfaces.put("board, REST", who -> there(who.get("/api/v1" + board)));
        surfaces.put("topics, REST", who -> names(who.get("/api/v1" + board + "/topics"), ground.topic()));
        surfaces.put("topic page", who -> there(who.get(ground.page())));
        surfaces.put("topic link", who -> there(who.get("/forums/topics/" + ground.topic())));
        surfaces.put("topic, REST", who -> there(who.get(ground.topicPath())));
        surfaces.put("posts, REST", who -> there(who.get(ground.topicPath() + "/posts")));
        surfaces.put("post, REST", who -> there(who.get(post)));
        surfaces.put("post link", who -> there(who.get("/forums/posts/" + ground.firstPost())));
        surfaces.put("content link", who -> there(who.get("/content/forums.topic/" + ground.topic())));
        surfaces.put("content, REST", who -> there(who.get("/api/v1/content/forums.topic/" + ground.topic())));
        surfaces.put("board content, REST", who -> there(who.get("/api/v1/content/forums.board/" + ground.boardId())));
        surfaces.put("history page", who -> there(who.get("/content/forums.topic/" + ground.topic() + "/history")));
        surfaces.put(
                "revisions, REST",
                who -> there(who.get("/api/v1/content/forums.topic/" + ground.topic() + "/revisions")));
        surfaces.put("home page", who -> names(who.get("/"), ground.topic()));
        surfaces.put("search, REST", who -> names(searched(ground, who, "/api/v1/search"), ground.topic()));
        surfaces.put("search page", who -> names(searched(ground, who, "/search"), ground.topic()));
        surfaces.put("live channel", who -> admitted(who, ground.channel()));
        return surfaces;
    }

    private static TestAnswer searched(Ground ground, TestClient who, String path) {
        ground.community().settle();
        return who.get(path + "?q=loop+in:" + ground.board());
    }

    private static boolean there(TestAnswer answer) {
        return answer.status() == 200
                || (answer.status() == 303 && !answer.location().startsWith("/login"));
    }

    private static boolean names(TestAnswer answer, String text) {
        return answer.status() == 200 && answer.text().contains(text);
    }

    private static boolean admitted(TestClient who, String channel) {
        try (TestSocket socket = who.live()) {
            return socket.subscribes(channel);
        }
    }
}
