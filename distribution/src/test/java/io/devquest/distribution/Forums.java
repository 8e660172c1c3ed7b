package io.devquest.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the tests do in the forums, by REST. */
final class Forums {

    static final String BOARDS = "/api/v1/forums/boards";

    private Forums() {}

    /** Makes a board in which everybody may write as fast as they can. */
    static String newBoard(Rest admin) {
        admin.submit("/admin/settings", Map.of("core.moderation.checks", "false"))
                .expect(303);
        String slug = "general";
        admin.post(BOARDS, Map.of("slug", slug, "title", "General")).expect(201);
        return slug;
    }

    /** Starts a topic and returns its id. */
    static String newTopic(Rest person, String board, String title) {
        return person.post(BOARDS + "/" + board + "/topics", Map.of("title", title, "body", "The first post."))
                .expect(201)
                .text("/id");
    }

    static String posts(String topic) {
        return "/api/v1/forums/topics/" + topic + "/posts";
    }

    /** All posts of a topic. */
    static List<JsonNode> allPosts(Rest person, String topic) {
        List<JsonNode> posts = new ArrayList<>();
        String after = "";
        do {
            Answer page = person.get(posts(topic) + "?limit=100" + after).expect(200);
            page.json().path("items").forEach(posts::add);
            after = page.json().path("next").isString() ? "&after=" + page.text("/next") : "";
        } while (!after.isEmpty());
        return posts;
    }
}
