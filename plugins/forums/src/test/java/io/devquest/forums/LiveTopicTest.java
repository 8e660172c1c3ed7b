package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestSocket;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class LiveTopicTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;

    @BeforeEach
    void aTopicOfAnn() {
        ground = Ground.of(community);
    }

    @Test
    void aGuestHearsAReplyWithItsNumberAndItsText() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        TestAnswer post = ground.replied(ground.bob(), "So **that**");
        LiveEvent event = socket.awaitEvent("forums.post.added");
        assertThat(event.channel()).isEqualTo(ground.channel());
        assertThat(event.seq()).isEqualTo(2);
        assertThat(text(event, "postId")).isEqualTo(post.json("/id"));
        assertThat(text(event, "number")).isEqualTo("2");
        assertThat(text(event, "html")).isEqualTo(post.json("/html")).contains("<strong>that</strong>");
        assertThat(event.data().at("/author/name").asString()).isEqualTo("bob");
        assertThat(socket.events()).hasSize(1);
    }

    @Test
    void whatHappensToAPostIsHeardInItsOrder() {
        String post = ground.reply(ground.bob(), "First");
        TestSocket socket = ground.ann().live().subscribe(ground.channel());
        ground.bob().patch(post, Map.of("body", "*Second*", "version", 1)).expect(200);
        ground.ann().put(post + "/vote", "").expect(200);
        ground.bob().delete(post).expect(204);
        ground.moderator().post(post + "/restore").expect(200);

        LiveEvent edited = socket.awaitEvent("forums.post.edited");
        assertThat(edited.seq()).isEqualTo(3);
        assertThat(text(edited, "html")).contains("<em>Second</em>");
        assertThat(text(edited, "version")).isEqualTo("2");
        LiveEvent voted = socket.awaitEvent("forums.post.voted");
        assertThat(voted.seq()).isEqualTo(4);
        assertThat(text(voted, "voteCount")).isEqualTo("1");
        LiveEvent deleted = socket.awaitEvent("forums.post.deleted");
        assertThat(deleted.seq()).isEqualTo(5);
        assertThat(deleted.data().toString()).doesNotContain("Second");
        assertThat(socket.awaitEvent("forums.post.restored").seq()).isEqualTo(6);
    }

    @Test
    void aVoteThatChangesNothingIsNotHeard() {
        String post = ground.reply(ground.bob(), "An answer");
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        ground.ann().delete(post + "/vote").expect(200);
        ground.ann().put(post + "/vote", "").expect(200);
        ground.ann().put(post + "/vote", "").expect(200);
        ground.reply(ground.bob(), "The end");
        socket.awaitEvent("forums.post.added");
        assertThat(socket.events()).extracting(LiveEvent::seq).containsExactly(3L, 4L);
    }

    @Test
    void whoComesBackHearsExactlyWhatWasMissed() {
        TestSocket first = ground.guest().live().subscribe(ground.channel());
        ground.reply(ground.bob(), "Reply 2");
        long seen = first.awaitEvent("forums.post.added").seq();
        first.close();
        ground.reply(ground.bob(), "Reply 3");
        ground.reply(ground.bob(), "Reply 4");

        TestSocket second = ground.guest().live().subscribe(ground.channel(), seen);
        ground.reply(ground.ann(), "Reply 5");
        for (int number = 3; number <= 5; number++) {
            LiveEvent event = second.awaitEvent("forums.post.added");
            assertThat(event.seq()).isEqualTo(number);
            assertThat(text(event, "html")).contains("Reply " + number);
        }
        assertThat(second.events()).hasSize(3);
    }

    @Test
    void aReplayKeepsTheNumbersButNotTheTextOfWhatWasDeleted() {
        String post = ground.reply(ground.bob(), "Canary");
        ground.bob().patch(post, Map.of("body", "Canary again", "version", 1)).expect(200);
        ground.bob().delete(post).expect(204);
        TestSocket socket = ground.guest().live().subscribe(ground.channel(), 0);
        socket.awaitEvent("forums.post.deleted");
        assertThat(socket.events()).extracting(LiveEvent::seq).containsExactly(1L, 2L, 3L, 4L);
        assertThat(socket.events())
                .extracting(LiveEvent::type)
                .containsExactly("forums.post.added", "core.withheld", "core.withheld", "forums.post.deleted");
        assertThat(socket.events().toString()).doesNotContain("Canary");
        ground.moderator().post(post + "/restore").expect(200);
        TestSocket later = ground.guest().live().subscribe(ground.channel(), 1);
        assertThat(text(later.awaitEvent("forums.post.edited"), "html")).contains("Canary again");
    }

    @Test
    void aTopicNobodyMaySeeIsRefused() {
        TestSocket socket = ground.guest().live();
        assertThat(socket.subscribeRefused("forums.topic:0000000000001")).isEqualTo("forbidden");
        assertThat(socket.subscribeRefused("forums.topic:nonsense")).isEqualTo("forbidden");
        assertThat(socket.subscribeRefused("forums.nothing:" + ground.topic())).isEqualTo("channel_unknown");
        ground.ann().delete(ground.topicPath()).expect(204);
        assertThat(socket.subscribeRefused(ground.channel())).isEqualTo("forbidden");
        ground.moderator().live().subscribe(ground.channel());
    }

    private static String text(LiveEvent event, String field) {
        return event.data().path(field).asString("");
    }
}
