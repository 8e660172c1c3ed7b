package io.devquest.testkit.search;

import io.devquest.api.data.Id;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.search.library.LibraryPlugin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody who puts books into the library. */
record Shelf(Community community, TestClient writer) {

    private static final String BOOKS = "/api/v1/library/books";

    /** Beside the plugin lie the tests of the kit. */
    static Path archive() {
        return Archives.content(LibraryPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("/search/library/"))
                .manifest("plugin.id", "library")
                .manifest("plugin.version", "1.0.0")
                .manifest("plugin.class", LibraryPlugin.class.getName())
                .manifest("plugin.title", "Library")
                .write();
    }

    static Map<String, Object> book(String title, String body) {
        return Map.of("title", title, "body", body);
    }

    static Map<String, Object> with(Map<String, Object> book, String name, Object value) {
        Map<String, Object> more = new HashMap<>(book);
        more.put(name, value);
        return more;
    }

    Id add(String title, String body, String audience) {
        return add(List.of(book(title, body)), audience).get(0);
    }

    Id addPart(Id whole, String title, String body) {
        return add(List.of(with(book(title, body), "series", whole)), "public").get(0);
    }

    List<Id> add(List<Map<String, Object>> books, String audience) {
        List<Id> ids = new ArrayList<>();
        JsonNode answer = writer.post(BOOKS, Map.of("books", books, "audience", audience))
                .expect(201)
                .json();
        answer.path("ids").forEach(id -> ids.add(Id.parse(id.asString()).orElseThrow()));
        return ids;
    }

    void edit(Id book, String title, String body) {
        writer.put(BOOKS + "/" + book, book(title, body)).expect(204);
    }

    void showTo(Id book, String audience) {
        writer.put(BOOKS + "/" + book + "/audience", Map.of("audience", audience))
                .expect(204);
    }

    /** @param how concealed, revealed or burnt */
    void make(Id book, String how) {
        writer.put(BOOKS + "/" + book + "/" + how, "").expect(204);
    }

    /** Does something while nothing can be read for the index. */
    void whileHeld(Runnable work) {
        writer.put("/api/v1/library/hold", "").expect(204);
        try {
            work.run();
        } finally {
            writer.put("/api/v1/library/hold/end", "").expect(204);
        }
    }
}
