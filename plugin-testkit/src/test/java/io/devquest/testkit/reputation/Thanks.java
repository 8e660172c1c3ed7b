package io.devquest.testkit.reputation;

import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.reputation.kudos.KudosPlugin;
import java.nio.file.Path;
import java.util.Map;

/** People who thank each other. */
final class Thanks {

    private Thanks() {}

    static Path archive() {
        return Archives.content(KudosPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("/reputation/kudos/"))
                .manifest("plugin.id", "kudos")
                .manifest("plugin.class", KudosPlugin.class.getName())
                .manifest("plugin.title", "Kudos")
                .write();
    }

    /** Thanks somebody that many times; each time is 10 points, at most 50 a day. */
    static void give(TestClient giver, String name, int times) {
        for (int number = 0; number < times; number++) {
            giver.put("/api/v1/kudos/" + name + "/" + number, "").expect(204);
        }
    }

    static String points(TestClient reader, String name) {
        return reader.get("/api/v1/u/" + name).expect(200).json("/reputation");
    }

    static void mode(TestClient who, String mode) {
        who.put("/api/v1/me/game-mode", Map.of("mode", mode)).expect(200);
    }

    /** A group whose members are compared with each other alone; its address. */
    static String group(Community community, String founder, String... members) {
        TestClient owner = community.member(founder);
        String slug = owner.post("/api/v1/g", Map.of("name", "Of " + founder, "joining", "open", "capacity", 0))
                .expect(201)
                .json("/slug");
        for (String member : members) {
            community
                    .member(member)
                    .put("/api/v1/g/" + slug + "/members/me", "")
                    .expect(200);
        }
        return slug;
    }
}
