package io.devquest.forums;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import io.devquest.testkit.TestSocket;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/**
 * A word that stands in a solution reaches nobody who has not passed the exercise, on no page and no route there is, in no
 * mail and over no channel, and everywhere the moment they pass.
 */
@OnEveryDatabase
class SpoilerGateTest {

    private static final String CANARY = "zxcanaryzx";
    private static final Duration UNTIL_MAILED = Duration.ofHours(2);

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class, TestCourses.class);

    @TempDir
    Path folder;

    private Ground ground;
    private TestClient author;
    /** Has passed from the start. */
    private TestClient peer;
    /** Has done all that the peer did, but has not passed. */
    private TestClient fresh;

    private String topic;
    private Walk walk;

    @BeforeEach
    void aSolutionWithTheWordInEachOfItsParts() throws IOException {
        ground = Ground.of(community);
        author = person("author");
        peer = person("peer");
        fresh = person("fresh");
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "solutions"))
                .expect(200);
        TestCourses.running().complete(author, TestCourses.COUNTDOWN);
        TestCourses.running().complete(peer, TestCourses.COUNTDOWN);
        for (TestClient reader : List.of(peer, fresh)) {
            reader.put("/api/v1/watch/" + ground.boardId(), Map.of("level", "watching"))
                    .expect(200);
            reader.put("/api/v1/u/" + name(author) + "/follow", "").expect(204);
            reader.put("/api/v1/me/notifications/mail", Map.of("rhythm", "immediate", "hour", 8))
                    .expect(200);
        }
        TestAnswer shared = share();
        topic = shared.json("/id");
        String first = author.get("/api/v1/forums/topics/" + topic + "/posts").json("/items/0/id");
        author.patch(
                        "/api/v1/forums/posts/" + first,
                        Map.of("body", "Edited " + CANARY, "version", 1, "reason", "More " + CANARY))
                .expect(200);
        String reply = reply(peer, "A reply with " + CANARY);
        peer.put("/api/v1/reactions/forums.post/" + first + "/thanks", "");
        community.settle();
        walk = new Walk(
                        community,
                        CANARY,
                        List.of(
                                "q=" + CANARY,
                                "title=My+" + CANARY + "+solution",
                                "feed=all",
                                "feed=followed",
                                "tag=java",
                                "context=exercise:countdown"))
                .place("id", topic, first, reply, ground.boardId(), author.id().toString())
                .place("object", topic, ground.boardId())
                .place("type", "forums.topic", "forums.post", "forums.board")
                .place("slug", ground.board(), shared.json("/slug"))
                .place("name", name(author), name(peer))
                .place("key", "topics", "activity", "reputation")
                .place("number", "1", "2")
                .place("tag", "java");
    }

    private TestClient person(String name) {
        return community.member(name + "-" + ground.board());
    }

    private String mentions() {
        return " @" + name(fresh) + " @" + name(peer);
    }

    private static String name(TestClient who) {
        return who.get("/api/v1/me").json("/name");
    }

    private TestAnswer share() throws IOException {
        community
                .admin("ada")
                .put("/api/v1/admin/users/" + author.id() + "/trust", Map.of("level", 1))
                .expect(200);
        Path file = Files.write(folder.resolve("notes.txt"), ("In a file: " + CANARY).getBytes(UTF_8));
        String url = author.upload("POST", "/api/v1/files?name=notes.txt", file)
                .expect(201)
                .json("/url");
        return author.post(
                        "/api/v1/forums/boards/" + ground.board() + "/topics",
                        Map.of(
                                "title",
                                "My " + CANARY + " solution",
                                "body",
                                "It is " + CANARY + " [notes](" + url + ")" + mentions(),
                                "tags",
                                List.of("java"),
                                "context",
                                "exercise:countdown"))
                .expect(201);
    }

    private String reply(TestClient who, String body) {
        return who.post("/api/v1/forums/topics/" + topic + "/posts", Map.of("body", body + mentions()))
                .expect(201)
                .json("/id");
    }

    @Test
    void nobodyWhoHasNotPassedReadsTheWordAnywhereAndWhoHasReadsItEverywhere() {
        mailWhatIsDue();
        Set<String> everywhere = walk.found(peer);
        assertThat(everywhere).as("what somebody who has passed reads").hasSizeGreaterThan(15);
        for (TestClient stranger : List.of(fresh, community.guest())) {
            assertThat(walk.found(stranger)).isEmpty();
        }
        assertThat(mails(fresh)).noneMatch(walk::says);
        assertThat(mails(peer)).anyMatch(walk::says);

        TestCourses.running().complete(fresh, TestCourses.COUNTDOWN);
        Set<String> missing = new TreeSet<>(everywhere);
        missing.removeAll(walk.found(fresh));
        // what was not told before is not told afterwards, and only the peer has written here
        missing.removeIf(address -> address.endsWith("/notifications") || address.matches(".*/(edit|delete)"));
        assertThat(missing).isEmpty();
    }

    @Test
    void noChannelSaysTheWordToWhomHasNotPassed() {
        List<TestSocket> sockets = List.of(fresh.live(), community.guest().live());
        for (TestSocket socket : sockets) {
            for (String channel : List.of(
                    "forums.topic:" + topic,
                    "core.comments:forums.topic:" + topic,
                    "core.ratings:forums.topic:" + topic,
                    "core.activity:all",
                    "core.activity:guest:all",
                    "core.activity:followed",
                    "core.activity:person:" + author.id(),
                    "core.person:" + fresh.id())) {
                socket.subscribes(channel);
            }
        }
        TestSocket heard = peer.live().subscribe("forums.topic:" + topic);
        reply(author, "And again " + CANARY);
        heard.awaitEvent("forums.post.added");
        community.settle();
        for (TestSocket socket : sockets) {
            assertThat(socket.events()).noneMatch(event -> walk.says(event.toString()));
            assertThat(socket.messages()).noneMatch(event -> walk.says(event.toString()));
        }
        TestCourses.running().complete(fresh, TestCourses.COUNTDOWN);
        TestSocket open = fresh.live().subscribe("forums.topic:" + topic);
        reply(author, "At last " + CANARY);
        assertThat(walk.says(open.awaitEvent("forums.post.added").toString())).isTrue();
        // what somebody sees while it is written is not mailed to them
        open.close();
        reply(author, "Once more " + CANARY);
        community.settle();
        mailWhatIsDue();
        assertThat(mails(fresh)).anyMatch(walk::says);
    }

    private static void mailWhatIsDue() {
        community.clock().advance(UNTIL_MAILED);
        community.sendNotificationMail();
    }

    private static List<String> mails(TestClient who) {
        return community.mails(name(who) + "@people.example").stream()
                .map(mail -> mail.subject() + mail.text() + mail.html())
                .toList();
    }
}
