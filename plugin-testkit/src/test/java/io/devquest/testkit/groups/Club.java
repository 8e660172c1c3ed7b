package io.devquest.testkit.groups;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A group for one test alone, with an owner.
 *
 * @param slug its address
 */
record Club(Community community, String slug, Id id, TestClient owner) {

    private static final AtomicInteger CLUBS = new AtomicInteger();

    static Club of(Community community, String joining) {
        return of(community, joining, 0);
    }

    static Club of(Community community, String joining, int capacity) {
        int number = CLUBS.incrementAndGet();
        // nobody owns more than ten groups, so each has an owner of its own
        TestClient owner = community.member("olga" + number);
        TestAnswer made = found(owner, "Club " + number, joining, capacity).expect(201);
        return new Club(community, made.json("/slug"), made.id(), owner);
    }

    static TestAnswer found(TestClient who, String name, String joining, int capacity) {
        return who.post("/api/v1/g", Map.of("name", name, "joining", joining, "capacity", capacity));
    }

    String path() {
        return "/api/v1/g/" + slug;
    }

    TestAnswer join(TestClient who) {
        return who.put(path() + "/members/me", "");
    }

    TestAnswer leave(TestClient who) {
        return who.delete(path() + "/members/me");
    }

    /** A person who is a member now. */
    TestClient member(String name) {
        TestClient who = community.member(name);
        invite(name).expect(204);
        join(who).expect(200);
        return who;
    }

    /** A person who is a moderator now. */
    TestClient moderator(String name) {
        TestClient who = member(name);
        change(owner, name, Map.of("rank", "moderator")).expect(204);
        return who;
    }

    TestAnswer invite(String name) {
        return owner.put(path() + "/members/" + name, "");
    }

    TestAnswer change(TestClient by, String name, Map<String, ?> change) {
        return by.patch(path() + "/members/" + name, change);
    }

    TestAnswer ban(String name) {
        return change(owner, name, Map.of("banned", true));
    }

    TestAnswer remove(TestClient by, String name) {
        return by.delete(path() + "/members/" + name);
    }

    TestAnswer get(TestClient who) {
        return who.get(path());
    }

    String state(TestClient who) {
        return get(who).expect(200).json("/state");
    }

    String rank(TestClient who) {
        return get(who).expect(200).json("/rank");
    }

    TestAnswer edit(Map<String, ?> change) {
        Map<String, Object> all = new LinkedHashMap<>(change);
        all.put("version", get(owner).json().path("version").asInt());
        return owner.patch(path(), all);
    }

    /** The path to join by a new link. */
    String link(Map<String, ?> limits) {
        return owner.post(path() + "/links", limits).expect(201).json("/path");
    }
}
