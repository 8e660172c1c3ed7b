package io.devquest.forums;

import io.devquest.testkit.TestClient;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The group that the board of a ground is for, and people who stand to it in every way there is.
 *
 * @param group where it is over REST
 * @param owner who founded it
 */
record Circle(Ground ground, String group, TestClient owner) {

    static Circle around(Ground ground) {
        TestClient owner = ground.community().member("olga");
        String slug = owner.post("/api/v1/g", Map.of("name", "Circle of " + ground.board(), "joining", "open"))
                .expect(201)
                .json("/slug");
        Circle circle = new Circle(ground, "/api/v1/g/" + slug, owner);
        ground.community()
                .admin("ada")
                .put(
                        "/api/v1/forums/boards/" + ground.board() + "/audience",
                        Map.of("audience", "group:" + circle.id()))
                .expect(200);
        return circle;
    }

    private String id() {
        return owner.get(group).json("/id");
    }

    /** Everyone who may see nothing of it. The one who wrote the topic is a stranger to the group. */
    Map<String, TestClient> outside() {
        Map<String, TestClient> people = new LinkedHashMap<>();
        people.put("guest", ground.guest());
        people.put("stranger", ground.community().member("sven"));
        people.put("author", ground.ann());
        people.put("moderator of the community", ground.moderator());
        people.put("invited", invited());
        TestClient banned = joined("boris");
        ban("boris");
        people.put("banned", banned);
        TestClient former = joined("fritz");
        leave(former);
        people.put("former member", former);
        TestClient removed = joined("rita");
        remove("rita");
        people.put("removed member", removed);
        return people;
    }

    private TestClient invited() {
        TestClient invited = ground.community().member("inga");
        owner.put(group + "/members/inga", "").expect(204);
        return invited;
    }

    TestClient member() {
        return joined("mila");
    }

    /** Somebody who is a member now, whatever they were before. */
    TestClient joined(String name) {
        TestClient who = ground.community().member(name);
        owner.patch(group + "/members/" + name, Map.of("banned", false)).expect(204);
        owner.put(group + "/members/" + name, "").expect(204);
        who.put(group + "/members/me", "").expect(200);
        return who;
    }

    void leave(TestClient who) {
        who.delete(group + "/members/me").expect(204);
    }

    void ban(String name) {
        owner.patch(group + "/members/" + name, Map.of("banned", true)).expect(204);
    }

    void remove(String name) {
        owner.delete(group + "/members/" + name).expect(204);
    }

    void change(Map<String, Object> change) {
        Map<String, Object> all = new LinkedHashMap<>(change);
        all.put("version", owner.get(group).json().path("version").asInt());
        owner.patch(group, all).expect(200);
    }

    void delete() {
        owner.delete(group).expect(204);
    }
}
