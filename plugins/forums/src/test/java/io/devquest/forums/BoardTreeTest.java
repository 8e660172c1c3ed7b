package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.view.Icon;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Boards stand in boards, in an order, and nobody sees one who does not see the board it stands in. */
@OnEveryDatabase
class BoardTreeTest {

    private static final String BOARDS = "/api/v1/forums/boards/";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private TestClient ada;
    private Ground parent;
    private Ground child;

    @BeforeEach
    void aBoardInAnother() {
        ada = community.admin("ada");
        parent = Ground.of(community);
        child = Ground.of(community);
        edit(child, "parent", parent.board()).expect(200);
    }

    private TestAnswer edit(Ground ground, String field, Object value) {
        Map<String, Object> change = new HashMap<>(Map.of(field, value));
        change.put(
                "version",
                ada.get(BOARDS + ground.board()).json().path("version").asInt());
        return ada.patch(BOARDS + ground.board(), change);
    }

    private TestAnswer audience(Ground ground, String audience) {
        return ada.put(BOARDS + ground.board() + "/audience", Map.of("audience", audience));
    }

    private List<String> listed(TestClient who, int limit) {
        List<String> slugs = new ArrayList<>();
        String after = "";
        do {
            TestAnswer page =
                    who.get("/api/v1/forums/boards?limit=" + limit + after).expect(200);
            page.json()
                    .path("items")
                    .forEach(board -> slugs.add(board.path("slug").asString("")));
            after = page.json().path("next").isNull() ? "" : "&after=" + page.json("/next");
        } while (!after.isEmpty());
        return slugs;
    }

    @Test
    void aChildIsListedBelowItsParentHoweverLongThePagesAre() {
        Ground between = Ground.of(community);
        Ground second = Ground.of(community);
        edit(second, "parent", parent.board()).expect(200);
        List<String> all = listed(community.guest(), 100);
        assertThat(all).containsSubsequence(parent.board(), child.board(), second.board(), between.board());
        assertThat(all.indexOf(child.board())).isEqualTo(all.indexOf(parent.board()) + 1);
        assertThat(listed(community.guest(), 1)).isEqualTo(all);
        assertThat(listed(community.guest(), 2)).isEqualTo(all).doesNotHaveDuplicates();
        edit(second, "position", 1).expect(200);
        assertThat(listed(community.guest(), 3)).containsSubsequence(parent.board(), second.board(), child.board());
    }

    @Test
    void pagesSayWhereABoardAndItsTopicsAre() {
        String up = "<a href=\"/forums/boards/" + parent.board() + "\">";
        community.guest().page(child.page()).contains(up, "<a href=\"/forums/boards/" + child.board() + "\">");
        community.guest().page("/forums/boards/" + child.board()).contains(up);
        community.guest().page("/forums/boards/" + parent.board()).contains("href=\"/forums/boards/" + child.board());
        assertThat(community.guest().get(BOARDS + child.board()).json("/parentSlug"))
                .isEqualTo(parent.board());
    }

    @Test
    void boardsStandTwoDeepAtMost() {
        Ground third = Ground.of(community);
        edit(third, "parent", child.board()).invalid("parent", "depth");
        edit(parent, "parent", third.board()).invalid("parent", "depth");
        edit(third, "parent", third.board()).invalid("parent", "other");
        edit(third, "parent", "nowhere").invalid("parent", "unknown");
        edit(child, "parent", "").expect(200);
        edit(parent, "parent", child.board()).expect(200);
        ada.post("/api/v1/forums/boards", Map.of("slug", "deep", "title", "Deep", "parent", parent.board()))
                .invalid("parent", "depth");
    }

    @Test
    void whoMayNotSeeTheParentSeesNoChildOnAnySurface() {
        audience(child, "parent").expect(200);
        audience(parent, "staff").expect(200);
        sees(child, community.guest(), false);
        sees(child, community.member("mia"), false);
        sees(child, child.ann(), false);
        sees(child, community.moderator("mona"), true);
        assertThat(listed(community.member("mia"), 100)).doesNotContain(parent.board(), child.board());
        audience(parent, "public").expect(200);
        sees(child, community.guest(), true);
    }

    @Test
    void noChildHasReadersItsParentHasNot() {
        audience(parent, "members").invalid("audience", "within");
        sees(parent, community.guest(), true);
        audience(child, "staff").expect(200);
        audience(parent, "members").expect(200);
        audience(child, "public").invalid("audience", "within");
        sees(child, community.member("mia"), false);
        Ground open = Ground.of(community);
        edit(open, "parent", parent.board()).invalid("parent", "audience");
        sees(open, community.guest(), true);
        audience(parent, "parent").invalid("audience", "parent");
    }

    @Test
    void aNewBoardHasTheReadersOfItsParent() {
        audience(child, "parent").expect(200);
        audience(parent, "members").expect(200);
        String slug = "in-" + parent.board();
        ada.form(
                        "/forums/boards/new",
                        Map.of("slug", slug, "title", "Inside", "parent", parent.board(), "audience", "parent"))
                .expect(303);
        community.guest().get(BOARDS + slug).expect(404);
        community.member("mia").get(BOARDS + slug).expect(200);
        ada.post("/api/v1/forums/boards", Map.of("slug", slug + "-2", "title", "Inside", "parent", parent.board()))
                .expect(201);
        community.guest().get(BOARDS + slug + "-2").expect(404);
        assertThat(ada.get(BOARDS + slug + "-2").json("/audienceOfParent")).isEqualTo("true");
    }

    @Test
    void boardsAreMovedWithoutScript() {
        Ground second = Ground.of(community);
        edit(second, "parent", parent.board()).expect(200);
        ada.page("/forums").contains("href=\"/forums/boards\"");
        ada.page("/forums/boards").contains("/forums/boards/" + second.board() + "/up");
        ada.form("/forums/boards/" + second.board() + "/up", Map.of()).expect(303);
        assertThat(listed(ada, 100)).containsSubsequence(parent.board(), second.board(), child.board());
        ada.form("/forums/boards/" + second.board() + "/up", Map.of()).expect(303);
        assertThat(listed(ada, 100)).containsSubsequence(parent.board(), second.board(), child.board());
        ada.form("/forums/boards/" + second.board() + "/down", Map.of()).expect(303);
        assertThat(listed(ada, 100)).containsSubsequence(parent.board(), child.board(), second.board());
        community
                .member("mia")
                .form("/forums/boards/" + second.board() + "/up", Map.of())
                .expect(403);
    }

    @Test
    void aBoardIsChangedFromItsFormUnlessSomebodyElseWasFaster() {
        String path = "/forums/boards/" + child.board() + "/edit";
        String version = ada.get(BOARDS + child.board()).json("/version");
        ada.page(path).contains("value=\"" + parent.board() + "\" selected", "name=\"version\" value=\"" + version);
        Map<String, String> form = new HashMap<>(Map.of(
                "title", "Loops", "description", "Round and round", "icon", "code", "parent", "", "access", "open"));
        form.putAll(Map.of("startBy", "everyone", "replyBy", "everyone", "version", version));
        ada.form(path, form).expect(303);
        TestAnswer board = community.guest().get(BOARDS + child.board());
        assertThat(board.json("/title") + board.json("/icon") + board.json("/parentSlug"))
                .isEqualTo("Loopscode");
        ada.form(path, form).expect(409).contains("Someone changed this board in the meantime");
        form.put("icon", "dragon");
        ada.form(path, form).expect(422).contains("Say one of home");
    }

    @Test
    void everySignOfTheCommunityCanBeChosen() {
        for (String icon : Arrays.stream(Icon.values()).map(Icon::symbol).toList()) {
            edit(child, "icon", icon).expect(200);
        }
        ada.page("/forums/boards/" + child.board() + "/edit").lacks("forums.icon.");
    }

    private static void sees(Ground ground, TestClient who, boolean seen) {
        Surfaces.of(ground)
                .forEach((surface, shows) ->
                        assertThat(shows.test(who)).as("%s is seen", surface).isEqualTo(seen));
    }
}
