package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** People in the forums: those who block each other, the tab of a profile, and pictures. */
@OnEveryDatabase
class PeopleTest {

    @RegisterExtension
    final Community community = Community.with(ForumsPlugin.class);

    @Test
    void thoseWhoBlockEachOtherNeitherVoteForNorReplyToEachOther() {
        Ground ground = Ground.of(community);
        TestClient ann = ground.ann();
        TestClient bob = ground.bob();
        String first = ann.get(ground.topicPath() + "/posts").json("/items/0/id");
        String reply = ground.reply(bob, "An answer");
        bob.put("/api/v1/forums/posts/" + first + "/vote", "").expect(200);
        bob.delete("/api/v1/forums/posts/" + first + "/vote").expect(200);
        ann.put("/api/v1/u/bob/block", "").expect(204);

        bob.put("/api/v1/forums/posts/" + first + "/vote", "").problem("forums.unreachable", 403);
        ann.put(reply + "/vote", "").problem("forums.unreachable", 403);
        bob.post(ground.topicPath() + "/posts", Map.of("body", "To you", "replyTo", first))
                .problem("forums.unreachable", 403);
        bob.form("/forums/topics/" + ground.topic() + "/replies", Map.of("body", "Typed text", "replyTo", first))
                .expect(403)
                .contains("Typed text", "You cannot reply to this person")
                .lacks("name=\"replyTo\"");
        assertThat(ann.get(ground.topicPath() + "/posts").json().path("items")).hasSize(2);
        ground.reply(bob, "To everybody");

        ann.delete("/api/v1/u/bob/block").expect(204);
        bob.put("/api/v1/forums/posts/" + first + "/vote", "").expect(200);
    }

    @Test
    void nobodyAnswersTheQuestionOfWhoeverBlocksThem() {
        Ground ground = Ground.of(community);
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + ground.board() + "/kind", Map.of("kind", "questions"))
                .expect(200);
        TestClient bob = ground.bob();
        ground.ann().put("/api/v1/u/bob/block", "").expect(204);
        bob.post(ground.topicPath() + "/posts", Map.of("body", "Use a loop")).problem("forums.unreachable", 403);
        ground.reply(community.member("carl"), "Use a loop");
        ground.reply(ground.ann(), "It works.");
    }

    @Test
    void aVoteOfBeforeCanBeTakenBack() {
        Ground ground = Ground.of(community);
        String first = ground.ann().get(ground.topicPath() + "/posts").json("/items/0/id");
        ground.bob().put("/api/v1/forums/posts/" + first + "/vote", "").expect(200);
        ground.ann().put("/api/v1/u/bob/block", "").expect(204);
        TestAnswer back =
                ground.bob().delete("/api/v1/forums/posts/" + first + "/vote").expect(200);
        assertThat(back.json().path("voteCount").asInt()).isZero();
    }

    @Test
    void aProfileHasATabWithTheTopicsThatTheReaderMaySee() {
        Ground ground = Ground.of(community);
        ground.bob();
        ground.guest().page("/u/ann").contains("href=\"/u/ann/topics\"");
        ground.guest().page("/u/ann/topics").contains("Why a loop?");
        ground.guest().page("/u/bob/topics").lacks("Why a loop?").contains("Nothing to see here");
        ground.moderator().delete(ground.topicPath()).expect(204);
        ground.guest().page("/u/ann/topics").lacks("Why a loop?");
        ground.bob().page("/u/ann/topics").lacks("Why a loop?");
        ground.moderator().page("/u/ann/topics").contains("Why a loop?");
    }

    @Test
    void theTabGoesOnWhereItsPageEnds() {
        Ground ground = Ground.of(community);
        for (int i = 1; i <= 20; i++) {
            Ground.start(ground.ann(), ground.board(), "Topic number " + i).expect(201);
        }
        TestAnswer page =
                ground.guest().page("/u/ann/topics").contains("Topic number 20").lacks("Why a loop?");
        String next = page.text().replaceFirst("(?s).*href=\"(/u/ann/topics\\?after=[^\"]+)\".*", "$1");
        ground.guest().page(next).contains("Why a loop?").lacks("Topic number 20");
    }

    @Test
    void theTabIsGoneForThoseWhoAreBlockedAndWithItsPlugin() {
        Ground ground = Ground.of(community);
        ground.bob();
        ground.ann().put("/api/v1/u/bob/block", "").expect(204);
        ground.bob().get("/u/ann/topics").expect(404).lacks("Why a loop?");
        ground.moderator().page("/u/ann/topics").contains("Why a loop?");
        community.plugins().disable("forums");
        ground.guest().get("/u/ann/topics").expect(404);
        ground.guest().page("/u/ann").lacks("/u/ann/topics");
    }

    @Test
    void picturesStandBesidePostsOfThoseWhoHaveOne(@TempDir Path folder) throws IOException {
        Ground ground = Ground.of(community);
        ground.reply(ground.bob(), "Without one");
        ground.guest().page(ground.page()).lacks("<img");
        Path file = folder.resolve("me.png");
        ImageIO.write(new BufferedImage(80, 80, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        String url = ground.ann()
                .upload("PUT", "/api/v1/me/avatar", file)
                .expect(200)
                .json("/avatarUrl");
        TestAnswer page = ground.guest().page(ground.page());
        page.contains("<img class=\"avatar avatar-m\" src=\"" + url + "?size=64\" alt=\"\" width=\"36\" height=\"36\"");
        assertThat(ground.guest().get(ground.topicPath()).json("/author/avatarUrl"))
                .isEqualTo(url);
        // six for the topic, one each for its votes, what bob hears of it, what he keeps of it and the number at the
        // bell
        assertThat(community.statements(() -> ground.bob().get(ground.page()).expect(200)))
                .isBetween(1L, 10L);
    }
}
