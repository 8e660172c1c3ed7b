package io.devquest.forums;

import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;

/** What every newcomer adds to a town by living there. */
final class Neighbours {

    /** Somebody new, and how many came before. */
    record Newcomer(String name, TestClient browser, int number) {}

    private final Town town;

    Neighbours(Town town) {
        this.town = town;
    }

    void settle(Newcomer newcomer) {
        write(newcomer.browser(), newcomer.number());
        keep(newcomer.number());
        relate(newcomer);
        gather(newcomer.browser(), newcomer.number());
    }

    private void write(TestClient newcomer, int number) {
        TestClient ann = town.who("ann");
        town.board("board-" + number);
        town.start(newcomer, "help", "Topic " + number, List.of("java"));
        String answer = town.reply(newcomer, "Look, @ann, about " + number);
        String own = "/api/v1/content" + town.place("/{type}/{id}");
        newcomer.put(own + "/vote", Map.of("value", 1)).expect(200);
        newcomer.put(own + "/reaction", Map.of("reaction", "thanks")).expect(200);
        ann.put("/api/v1/content/forums.post/" + answer + "/vote", Map.of("value", 1))
                .expect(200);
        town.start(newcomer, "asking", "Question " + number, List.of("asking"));
        String started = town.start(ann, "help", "Mine " + number, List.of("java", "tag-" + number));
        ann.put("/api/v1/me/bookmarks/forums.topic/" + started, Map.of("note", "Note " + number))
                .expect(200);
        ann.put("/api/v1/me/bookmarks/forums.post/" + answer, Map.of()).expect(200);
    }

    private void keep(int number) {
        TestClient ann = town.who("ann");
        ann.put(
                        "/api/v1/drafts/forums.reply:" + number,
                        Map.of("body", "Draft " + number, "url", "/forums", "version", 0))
                .expect(200);
        ann.put("/api/v1/tags/tag-" + number + "/watch", Map.of("level", "watching"))
                .expect(200);
        town.who("mona").put("/api/v1/tags/java/synonyms/java-" + number, "").expect(200);
    }

    private void relate(Newcomer newcomer) {
        int number = newcomer.number();
        TestClient ann = town.who("ann");
        town.community().member("other-" + number);
        newcomer.browser().put("/api/v1/u/ann/follow", "").expect(204);
        ann.put("/api/v1/u/" + newcomer.name() + "/follow", "").expect(204);
        ann.put("/api/v1/u/other-" + number + "/mute", "").expect(204);
        ann.put("/api/v1/u/other-" + number + "/block", "").expect(204);
    }

    private void gather(TestClient newcomer, int number) {
        newcomer.post("/api/v1/g", Map.of("name", "Group " + number, "joining", "open"))
                .expect(201);
        newcomer.put("/api/v1" + town.place("/g/{slug}") + "/members/me", "").expect(200);
        town.who("ann")
                .post("/api/v1" + town.place("/g/{slug}") + "/links", Map.of())
                .expect(201);
        String topic = town.start(newcomer, "circle", "Among us " + number, List.of());
        town.who("ann")
                .post("/api/v1/reports", Map.of("type", "forums.topic", "id", topic, "reason", "spam"))
                .expect(201);
    }
}
