package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The bar over a list that tells how many topics were started since. Every test has a board of its own. */
@OnEveryDatabase
class NewTopicsTest {

    private static final Pattern MARK = Pattern.compile("data-new-topics=\"(\\w{13})\" data-narrow=\"([^\"]*)\"");

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    /** A list as somebody was shown it. */
    private record Shown(TestClient who, String mark, String narrow) {

        static Shown to(TestClient who, String page) {
            Matcher mark = MARK.matcher(who.get(page).expect(200).text());
            assertThat(mark.find()).as(page).isTrue();
            return new Shown(who, mark.group(1), mark.group(2).replace("&amp;", "&"));
        }

        int fresh() {
            return Integer.parseInt(who.get("/api/v1/forums/topics/new?after=" + mark + narrow)
                    .expect(200)
                    .json("/count"));
        }
    }

    private static String page(Ground ground) {
        return "/forums/boards/" + ground.board();
    }

    private static void start(Ground ground, TestClient who) {
        Ground.start(who, ground.board(), "Another one").expect(201);
    }

    @Test
    void whatOthersStartIsCountedFromTheMomentTheListWasShown() {
        Ground ground = Ground.of(community);
        List<Shown> shown = List.of(
                Shown.to(ground.bob(), page(ground)),
                Shown.to(ground.bob(), "/forums/topics"),
                Shown.to(ground.guest(), page(ground)),
                Shown.to(ground.guest(), "/forums/topics?tag=java"));
        Shown own = Shown.to(ground.ann(), page(ground));
        Shown elsewhere = Shown.to(ground.bob(), page(Ground.of(community)));
        Shown tagged = Shown.to(ground.bob(), page(ground) + "?tag=nothing");
        int before = shown.get(1).fresh();
        start(ground, ground.ann());
        ground.reply(ground.ann(), "No new topic");
        assertThat(shown.get(1).fresh()).isEqualTo(before + 1);
        assertThat(shown.get(0).fresh()).isEqualTo(1);
        assertThat(shown.get(2).fresh()).isEqualTo(1);
        assertThat(shown.get(3).fresh())
                .as("with the topic that another board began with")
                .isEqualTo(2);
        for (Shown nothing : List.of(own, elsewhere, tagged, Shown.to(ground.bob(), page(ground)))) {
            assertThat(nothing.fresh()).isZero();
        }
    }

    @Test
    void whatIsNotForTheReaderOrMutedOrDeletedIsNotCounted() {
        Ground ground = Ground.of(community);
        Ground secret = Ground.of(community);
        TestClient owner = Circle.around(secret).owner();
        TestClient nina = community.member("nina");
        List<TestClient> outside = List.of(nina, community.guest());
        List<Shown> shown =
                outside.stream().map(who -> Shown.to(who, "/forums/topics")).toList();
        Shown moderators = Shown.to(community.moderator("mona"), page(ground));
        start(secret, owner);
        assertThat(shown).allMatch(list -> list.fresh() == 0);
        nina.get("/api/v1/forums/topics/new?after=" + ground.topic() + "&board=" + secret.board())
                .expect(404);
        start(ground, ground.ann());
        assertThat(shown).allMatch(list -> list.fresh() == 1);
        nina.put("/api/v1/watch/" + ground.boardId(), Map.of("level", "muted")).expect(200);
        assertThat(shown.get(0).fresh()).isZero();
        String topic = Ground.start(ground.ann(), ground.board(), "Soon gone")
                .expect(201)
                .json("/id");
        assertThat(moderators.fresh()).isEqualTo(2);
        ground.ann().delete("/api/v1/forums/topics/" + topic).expect(204);
        assertThat(moderators.fresh()).isEqualTo(1);
    }

    @Test
    void aMessageSaysWhenToAskAndOnlyPagesThatBeginWithTheLatestDo() {
        Ground ground = Ground.of(community);
        community.settle();
        TestSocket bob = ground.bob().live().subscribe("core.activity:all");
        TestSocket guest = ground.guest().live().subscribe("core.activity:guest:all");
        Shown shown = Shown.to(ground.guest(), page(ground));
        start(ground, ground.ann());
        community.settle();
        bob.await("message");
        guest.await("message");
        assertThat(shown.fresh()).isEqualTo(1);
        for (String query : List.of("?list=top", "?list=new", "?state=solved")) {
            assertThat(ground.bob().get("/forums/topics" + query).expect(200).text())
                    .doesNotContain("data-new-topics");
        }
        ground.guest().get("/api/v1/forums/topics/new").problem("parameter_invalid", 400);
        ground.guest().get("/api/v1/forums/topics/new?after=x").problem("parameter_invalid", 400);
    }
}
