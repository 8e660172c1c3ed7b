package io.devquest.testkit.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.testkit.TestClient;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** How tests ask the search. */
final class Asking {

    private Asking() {}

    static String path(String question) {
        return "/api/v1/search?q=" + URLEncoder.encode(question, UTF_8);
    }

    static JsonNode ask(TestClient who, String question) {
        return who.get(path(question)).expect(200).json();
    }

    static List<String> titles(TestClient who, String question) {
        return titles(ask(who, question));
    }

    static List<String> titles(JsonNode answer) {
        List<String> titles = new ArrayList<>();
        answer.path("items").forEach(item -> titles.add(item.path("title").asString()));
        return titles;
    }

    /** The number of books that are told to fit. */
    static long count(JsonNode answer) {
        long count = 0;
        for (JsonNode one : answer.path("counts")) {
            count += one.path("type").asString().equals("library.book")
                    ? one.path("count").asLong()
                    : 0;
        }
        return count;
    }

    static List<String> suggestions(TestClient who, String typed) {
        List<String> texts = new ArrayList<>();
        who.get("/api/v1/search/suggestions?q=" + URLEncoder.encode(typed, UTF_8))
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> texts.add(item.path("text").asString()));
        return texts;
    }
}
