package io.devquest.testkit.people;

import io.devquest.testkit.TestClient;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A profile with something recognisable in each field. */
final class Filled {

    /** Each field with what its page, and what its REST document, shows of it. */
    static final Map<String, String> ON_PAGE = Map.of(
            "bio", "biomark",
            "skills", "Skillmark",
            "languages", "Icelandic",
            "country", "Japan",
            "zone", "UTC+05:45",
            "availability", "03:33",
            "links", "linkmark.example");

    static final Map<String, String> IN_JSON = Map.of(
            "bio", "biomark",
            "skills", "Skillmark",
            "languages", "Icelandic",
            "country", "Japan",
            "zone", "Asia/Kathmandu",
            "availability", "213",
            "links", "linkmark.example");

    private Filled() {}

    static void profile(TestClient owner, Map<String, String> visibility) {
        Map<String, Object> change = new LinkedHashMap<>();
        change.put("bio", "My *biomark*");
        change.put("skills", List.of(Map.of("name", "Skillmark", "level", 4)));
        change.put("languages", List.of("is"));
        change.put("country", "JP");
        change.put("zone", "Asia/Kathmandu");
        change.put("availability", List.of(Map.of("day", 2, "from", 213, "to", 600)));
        change.put("links", List.of(Map.of("title", "Home", "url", "https://linkmark.example/me")));
        change.put("visibility", visibility);
        change.put(
                "version",
                owner.get("/api/v1/me/profile").json().path("version").asInt());
        owner.patch("/api/v1/me/profile", change).expect(200);
    }
}
