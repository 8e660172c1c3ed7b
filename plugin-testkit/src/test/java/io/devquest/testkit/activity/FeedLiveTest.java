package io.devquest.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Who is told that there is something new. */
@OnEveryDatabase
class FeedLiveTest {

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);
    private TestClient ana;
    private TestClient ben;
    private TestClient cleo;

    @BeforeEach
    void people() {
        ana = community.member("ana");
        ben = community.member("ben");
        cleo = community.member("cleo");
    }

    /**
     * A feed is told of a batch at a time, the feeds one after the other. Before a test changes who may hear, somebody
     * whom the change does not concern must have heard in the same feed.
     */
    private static TestSocket listening(TestClient who, String feed) {
        return who.live().subscribe("core.activity:" + feed);
    }

    /** Waits for one more message, which is the number so far. */
    private static void told(TestSocket socket, int number) {
        JsonNode message = socket.await("message");
        assertThat(message.path("type").asString()).isEqualTo("new");
        assertThat(message.path("data")).as("says nothing else").isEmpty();
        assertThat(socket.messages()).hasSize(number);
    }

    @Test
    void whoFollowsIsToldOfWhatTheyMaySeeAndWantToHear() {
        cleo.put("/api/v1/u/ana/follow", "").expect(204);
        TestSocket all = listening(cleo, "all");
        TestSocket followed = listening(cleo, "followed");
        TestClient dora = community.member("dora");
        dora.put("/api/v1/u/ana/follow", "").expect(204);
        TestSocket unconcerned = listening(dora, "followed");
        writers.write(ben, "By a stranger");
        told(all, 1);
        writers.write(ana, "For staff", Map.of("audience", "staff"));
        writers.write(cleo, "My own");
        told(all, 2);
        writers.write(ana, "For members", Map.of("audience", "members"));
        told(all, 3);
        told(followed, 1);
        told(unconcerned, 1);
        cleo.put("/api/v1/u/ana/mute", "").expect(204);
        writers.write(ana, "Muted");
        writers.write(ben, "A stranger again");
        told(all, 4);
        told(unconcerned, 2);
        cleo.delete("/api/v1/u/ana/mute").expect(204);
        writers.write(ana, "Heard again");
        told(all, 5);
        told(followed, 2);
    }

    @Test
    void membersOfAGroupAndWhoWatchesAreTold() {
        TestAnswer group = ana.post("/api/v1/g", Map.of("name", "Night owls", "joining", "open", "capacity", 0))
                .expect(201);
        String people = "/api/v1/g/" + group.json("/slug") + "/members/";
        Map<String, Object> shared = Map.of("audience", group.json("/id"));
        cleo.put(people + "me", "").expect(200);
        TestSocket followed = listening(cleo, "followed");
        TestSocket inside = listening(cleo, "group:" + group.json("/id"));
        TestSocket host = listening(ana, "group:" + group.json("/id"));
        TestSocket outside = listening(ben, "group:" + group.json("/id"));
        TestSocket all = listening(cleo, "all");
        TestClient dora = community.member("dora");
        dora.put("/api/v1/u/ana/follow", "").expect(204);
        TestSocket unconcerned = listening(dora, "followed");
        writers.write(ana, "For the group", shared);
        told(all, 1);
        told(followed, 1);
        told(inside, 1);
        told(host, 1);

        Id book = writers.write(ana, "A book");
        told(all, 2);
        told(unconcerned, 1);
        writers.watch(cleo, book, "watching");
        writers.write(ana, "In the book", Map.of("book", book.toString()));
        told(all, 3);
        told(followed, 2);
        writers.watch(cleo, book, "muted");
        writers.write(ana, "In the book again", Map.of("book", book.toString()));
        told(all, 4);

        ana.delete(people + "cleo").expect(204);
        writers.write(ana, "Without Cleo", shared);
        writers.write(ana, "For everybody");
        told(all, 5);
        told(host, 2);
        ben.put(people + "me", "").expect(200);
        cleo.put(people + "me", "").expect(200);
        writers.write(ben, "For all three", shared);
        told(all, 6);
        told(followed, 3);
        told(inside, 2);
        told(outside, 1);
    }

    @Test
    void guestsHearOfWhatEverybodyMaySee() {
        TestSocket guest = listening(community.guest(), "guest:all");
        TestSocket profile = listening(community.guest(), "guest:person:" + ana.id());
        TestSocket person = listening(ben, "all");
        TestSocket lesson = listening(ben, "lesson:loops");
        writers.write(ana, "For members", Map.of("audience", "members"));
        told(person, 1);
        writers.write(ben, "Of Ben");
        told(person, 2);
        told(guest, 1);
        writers.write(ana, "For everybody", Map.of("context", "lesson:loops"));
        told(person, 3);
        told(guest, 2);
        told(profile, 1);
        told(lesson, 1);
    }

    @Test
    void channelsAreForThoseWhoMaySeeThem() {
        TestAnswer hidden = ana.post("/api/v1/g", Map.of("name", "Secret", "joining", "hidden", "capacity", 0))
                .expect(201);
        TestSocket guest = community.guest().live();
        assertThat(guest.subscribeRefused("core.activity:followed")).isEqualTo("forbidden");
        assertThat(guest.subscribeRefused("core.activity:guest:followed")).isEqualTo("forbidden");
        assertThat(guest.subscribeRefused("core.activity:all")).isEqualTo("forbidden");
        TestSocket member = ben.live();
        assertThat(member.subscribeRefused("core.activity:guest:all")).isEqualTo("forbidden");
        assertThat(member.subscribeRefused("core.activity:nonsense")).isEqualTo("forbidden");
        assertThat(member.subscribeRefused("core.activity:group:" + hidden.json("/id")))
                .isEqualTo("forbidden");
        assertThat(member.subscribeRefused("core.activity:person:0000000000001"))
                .isEqualTo("forbidden");
        assertThat(member.subscribes("core.activity:person:" + ana.id())).isTrue();
        ana.put("/api/v1/u/ben/block", "").expect(204);
        assertThat(ben.live().subscribeRefused("core.activity:person:" + ana.id()))
                .isEqualTo("forbidden");
    }
}
