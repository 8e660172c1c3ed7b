package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Posts take the votes and reactions of the engine. */
@OnEveryDatabase
class VotesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private TestClient vera;
    private String post;
    private String thing;

    @BeforeEach
    void aReplyOfVera() {
        ground = Ground.of(community);
        vera = community.member("vera-" + ground.board());
        post = ground.reply(vera, "An answer");
        thing = "/api/v1/content/forums.post/" + post.substring(post.lastIndexOf('/') + 1);
    }

    @Test
    void aBoardTakesVotesAgainstPostsOnlyOnceItSaysSo() {
        ground.bob().put(post + "/vote?value=-1", "").problem("vote_not_offered", 422);
        ground.bob().put(post + "/vote?value=2", "").problem("parameter_invalid", 400);
        String votes = "/api/v1/forums/boards/" + ground.board() + "/votes";
        ground.bob().put(votes, Map.of("down", true)).problem("forbidden", 403);
        community.admin("ada").put(votes, Map.of("down", true)).expect(200);
        ground.ann().put(post + "/vote", "").expect(200);
        new Bench(community)
                .update(
                        "update core.account set reputation = ? where id = ?",
                        200,
                        ground.bob().id());
        TestAnswer against = ground.bob().put(post + "/vote?value=-1", "").expect(200);
        assertThat(against.json("/voteCount")).isEqualTo("0");
        assertThat(against.json("/votes/mine")).isEqualTo("-1");
        assertThat(against.json("/voted")).isEqualTo("false");
        assertThat(against.json("/author/reputation")).isEqualTo("9");
        ground.bob().page(ground.page()).contains("-down\"");
        TestAnswer changed =
                ground.bob().put(thing + "/vote", Map.of("value", 1)).expect(200);
        assertThat(changed.json("/up") + changed.json("/down")).isEqualTo("20");
        assertThat(ground.guest().get(post).json("/author/reputation")).isEqualTo("21");
    }

    @Test
    void aReactionIsOneOfASetForEachPersonAndHasAName() {
        TestClient ann = ground.ann();
        ann.put(thing + "/reaction", Map.of("reaction", "thanks")).expect(200);
        ann.put(thing + "/reaction", Map.of("reaction", "thanks")).expect(200);
        ground.bob().put(thing + "/reaction", Map.of("reaction", "thanks")).expect(200);
        TestAnswer changed =
                ann.put(thing + "/reaction", Map.of("reaction", "helpful")).expect(200);
        assertThat(changed.json("/reactions/thanks") + changed.json("/reactions/helpful"))
                .isEqualTo("11");
        ann.put(thing + "/reaction", Map.of("reaction", "boo")).problem("vote_not_offered", 422);
        vera.put(thing + "/reaction", Map.of("reaction", "thanks")).problem("vote_own", 403);
        ground.guest().put(thing + "/reaction", Map.of("reaction", "thanks")).problem("sign_in_required", 401);
        assertThat(names("thanks")).containsExactly("bob");
        ground.guest().page(thing.substring("/api/v1".length()) + "/reactions").contains("Thanks", "Helpful");
        ann.put("/api/v1/u/bob/block", "").expect(204);
        ann.get(thing + "/reactions?reaction=thanks").expect(200).lacks("bob");
        ann.delete("/api/v1/u/bob/block").expect(204);
        ann.delete(thing + "/reaction").expect(200);
        assertThat(names("helpful")).isEmpty();
    }

    private List<String> names(String reaction) {
        return ground.guest()
                .get(thing + "/reactions?reaction=" + reaction)
                .expect(200)
                .json()
                .path("items")
                .findValuesAsString("name");
    }

    @Test
    void theFormsWorkWithoutScriptAndLeadBack() {
        String page = thing.substring("/api/v1".length());
        TestAnswer voted = ground.bob().form(page + "/vote", Map.of("value", "1", "back", "/forums"));
        assertThat(voted.expect(303).location()).endsWith("/forums");
        ground.bob()
                .form(page + "/reaction", Map.of("reaction", "thanks", "back", "//evil.example"))
                .expect(303);
        assertThat(ground.bob().get(thing + "/vote").json("/mine")).isEqualTo("1");
        ground.bob().page(ground.page()).contains("aria-pressed=\"true\"", "Thanks <b>1</b>");
        ground.bob()
                .form(page + "/reaction", Map.of("reaction", "", "back", "/forums"))
                .expect(303);
        assertThat(ground.bob().get(thing + "/vote").json().path("reactions").size())
                .isZero();
    }

    @Test
    void whatIsDeletedTakesNothingAndKeepsWhatItHad() {
        ground.bob().put(thing + "/vote", Map.of("value", 1)).expect(200);
        vera.delete(post).expect(204);
        ground.bob().put(thing + "/reaction", Map.of("reaction", "thanks")).problem("not_found", 404);
        ground.bob().put(post + "/vote", "").problem("forums.post_deleted", 409);
        ground.guest().get(thing + "/reactions?reaction=thanks").problem("not_found", 404);
        ground.moderator().post(post + "/restore").expect(200);
        assertThat(ground.bob().get(thing + "/vote").json("/up")).isEqualTo("1");
    }

    @Test
    void aDayHasSoManyVotesAndTakingOneBackGivesNone() {
        TestClient zoe = community.member("zoe");
        community.admin("ada").form("/admin/settings", Map.of("core.votes.daily_up", "2"));
        String other = ground.reply(ground.bob(), "Another answer");
        zoe.put(post + "/vote", "").expect(200);
        zoe.put(post + "/vote", "").expect(200);
        zoe.delete(post + "/vote").expect(200);
        zoe.put(post + "/vote", "").expect(200);
        TestAnswer spent = zoe.put(other + "/vote", "");
        spent.problem("vote_too_many", 429);
        assertThat(Long.parseLong(spent.header("Retry-After").orElseThrow())).isBetween(1L, 86_400L);
        assertThat(zoe.get(other).json("/voteCount")).isEqualTo("0");
        zoe.put(thing + "/reaction", Map.of("reaction", "thanks")).expect(200);
        community.clock().advance(Duration.ofDays(1));
        zoe.put(other + "/vote", "").expect(200);
        community.admin("ada").form("/admin/settings", Map.of("core.votes.daily_up", "20"));
    }

    @Test
    void aReactionIsHeardInTheChannelOfTheTopic() {
        TestSocket socket = ground.guest().live().subscribe(ground.channel());
        ground.bob().put(thing + "/reaction", Map.of("reaction", "celebrate")).expect(200);
        LiveEvent voted = socket.awaitEvent("forums.post.voted");
        assertThat(voted.data().at("/reactions/celebrate").asInt()).isEqualTo(1);
        assertThat(voted.data().at("/voteCount").asInt()).isZero();
        assertThat(voted.data().toString())
                .doesNotContain("bob", ground.bob().id().toString());
    }
}
