package io.devquest.snippets;

import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;

/** Snippets to test with. */
public final class Ground {

    private Ground() {}

    public static TestAnswer share(TestClient who, String title, String text) {
        return share(who, title, text, "public");
    }

    public static TestAnswer share(TestClient who, String title, String text, String audience) {
        return who.post(
                        "/api/v1/snippets",
                        Map.of(
                                "title",
                                title,
                                "description",
                                "About **it**",
                                "tags",
                                List.of("java"),
                                "audience",
                                audience,
                                "files",
                                List.of(Map.of("name", "A.java", "text", text))))
                .expect(201);
    }

    public static TestAnswer edit(TestClient who, String path, int version, String text) {
        return who.patch(
                path,
                Map.of(
                        "version",
                        version,
                        "message",
                        "Edited",
                        "files",
                        List.of(Map.of("name", "A.java", "text", text))));
    }
}
