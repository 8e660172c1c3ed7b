package io.devquest.forums;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A community that grows, and the things in it that pages are about: ann and what is hers, a board, a topic in it, a
 * group of ann, and rude, with whom the moderators have work.
 */
final class Town {

    private static final String TOPICS = "/api/v1/forums/boards/%s/topics";

    private final Community community;
    private final Map<String, TestClient> people = new HashMap<>();
    private final Map<String, String> places = new LinkedHashMap<>();
    private final Neighbours neighbours;
    private final Paperwork paperwork;
    private int size;

    private Town(Community community) {
        this.community = community;
        people.put("guest", community.guest());
        people.put("ann", community.member("ann"));
        people.put("rude", community.member("rude"));
        people.put("mona", community.moderator("mona"));
        people.put("ada", community.admin("ada"));
        neighbours = new Neighbours(this);
        paperwork = new Paperwork(this);
    }

    static Town found(Community community) {
        Town town = new Town(community);
        town.allowMuch();
        town.build();
        return town;
    }

    private void allowMuch() {
        List.of(
                        "core.files.a_minute",
                        "core.groups.per_person",
                        "core.tokens.per_person",
                        "core.votes.daily_up",
                        "core.votes.author_up",
                        "core.votes.daily_reactions",
                        "core.moderation.reports_a_day",
                        "core.moderation.first_day_topics")
                .forEach(setting -> set(setting, "1000"));
        set("core.moderation.hide_threshold", "100000");
        set("core.moderation.new_topic_seconds", "0");
    }

    void set(String setting, String value) {
        String path = "/api/v1/admin/settings/" + setting;
        String version = who("ada").get(path).expect(200).json("/version");
        who("ada").put(path, Map.of("value", value, "version", version)).expect(200);
    }

    private void build() {
        board("help");
        String topic = start(who("ann"), "help", "Why a loop?", List.of("java"));
        String group = who("ann")
                .post("/api/v1/g", Map.of("name", "Readers", "joining", "open"))
                .expect(201)
                .json("/slug");
        board("circle");
        String id = who("ann").get("/api/v1/g/" + group).json("/id");
        who("ada")
                .put("/api/v1/forums/boards/circle/audience", Map.of("audience", "group:" + id))
                .expect(200);
        String first =
                who("ann").get("/api/v1/forums/topics/" + topic + "/posts").json("/items/0/id");
        name(topic, first, group);
        who("ann").put("/api/v1/me/bookmarks/forums.post/" + first, Map.of()).expect(200);
        String rude = reply(who("rude"), "You are all wrong.");
        askThings();
        places.put("/cases/{id}", "/cases/" + caseAbout(rude));
        places.put("{rude}", rude);
    }

    private void askThings() {
        board("asking");
        who("ada")
                .put("/api/v1/forums/boards/asking/kind", Map.of("kind", "questions"))
                .expect(200);
        String question = start(who("ann"), "asking", "How do I ask?", List.of("asking"));
        places.put("{question}", "/forums/topics/" + question + "/how-do-i-ask");
    }

    private void name(String topic, String first, String group) {
        places.put("/boards/{slug}", "/boards/help");
        places.put("/topics/{id}", "/topics/" + topic);
        places.put("/posts/{id}", "/posts/" + first);
        places.put("/g/{slug}", "/g/" + group);
        places.put("/{slug}", "/why-a-loop");
        places.put("/users/{id}", "/users/" + who("rude").id());
        places.put("/u/{name}", "/u/ann");
        places.put("/people/{name}", "/people/rude");
        places.put("/roles/{name}", "/roles/mentor");
        places.put("/settings/{key}", "/settings/core.moderation.appeal_days");
        places.put("/tags/{tag}", "/tags/java");
        places.put("/{type}/{id}", "/forums.post/" + first);
    }

    private String caseAbout(String post) {
        Bench bench = new Bench(community);
        bench.report(who("ann"), "forums.post", post, "insult").expect(201);
        return bench.caseAbout(who("mona"), post).json("/summary/id");
    }

    Community community() {
        return community;
    }

    TestClient who(String name) {
        return people.get(name);
    }

    /** What a part of an address stands for, for example {@code /topics/{id}}; {@code {rude}} is a post of rude. */
    String place(String part) {
        return places.get(part);
    }

    /** The address of a page that the table of routes knows by a pattern. */
    String address(String page) {
        String address = page;
        for (Map.Entry<String, String> place : places.entrySet()) {
            address = address.replace(place.getKey(), place.getValue());
        }
        return address;
    }

    void grow(int wanted) {
        for (int i = size; i < wanted; i++) {
            Neighbours.Newcomer newcomer = new Neighbours.Newcomer("new-" + i, community.member("new-" + i), i);
            neighbours.settle(newcomer);
            paperwork.file(newcomer);
        }
        size = wanted;
        community.settle();
    }

    void board(String slug) {
        who("ada")
                .post("/api/v1/forums/boards", Map.of("slug", slug, "title", "Board " + slug))
                .expect(201);
    }

    /** Starts a topic and gives its id. */
    String start(TestClient who, String board, String title, List<String> tags) {
        return who.post(TOPICS.formatted(board), Map.of("title", title, "body", "About " + title, "tags", tags))
                .expect(201)
                .json("/id");
    }

    /** Answers in the topic that pages are about and gives the id of the post. */
    String reply(TestClient who, String body) {
        return who.post("/api/v1/forums" + place("/topics/{id}") + "/posts", Map.of("body", body))
                .expect(201)
                .json("/id");
    }
}
