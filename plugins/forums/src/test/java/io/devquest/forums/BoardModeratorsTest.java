package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody keeps order in one board and in those that stand in it, and nowhere else. */
@OnEveryDatabase
class BoardModeratorsTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private TestClient ada;
    private Ground ground;
    private Ground inside;
    private Ground elsewhere;
    private TestClient kim;
    private String name;

    @BeforeEach
    void kimKeepsOrderInABoard() {
        ada = community.admin("ada");
        ground = Ground.of(community);
        inside = Ground.of(community);
        elsewhere = Ground.of(community);
        ada.patch(board(inside), Map.of("parent", ground.board(), "version", 1)).expect(200);
        name = "kim-" + ground.board();
        kim = community.member(name);
        ada.put(board(ground) + "/moderators/" + name, "").expect(204);
    }

    private static String board(Ground of) {
        return "/api/v1/forums/boards/" + of.board();
    }

    private TestAnswer pin(Ground where) {
        return kim.put(where.topicPath() + "/pin", Map.of());
    }

    @Test
    void theyPinCloseMoveAndDeleteInTheirBoardsOnly() {
        pin(ground).expect(200);
        pin(inside).expect(200);
        pin(elsewhere).problem("forbidden", 403);
        kim.put(ground.topicPath() + "/closing", Map.of("reason", "Enough")).expect(200);
        kim.post(ground.topicPath() + "/posts", Map.of("body", "As a moderator I still write."))
                .expect(201);
        ground.bob()
                .post(ground.topicPath() + "/posts", Map.of("body", "I do not."))
                .problem("forums.topic_closed", 409);
        kim.put(ground.topicPath() + "/pin", Map.of("where", "everywhere")).problem("forbidden", 403);
        kim.put(inside.topicPath() + "/board", Map.of("board", ground.board())).expect(200);
        kim.put(inside.topicPath() + "/board", Map.of("board", elsewhere.board()))
                .problem("forbidden", 403);
        String post = inside.reply(inside.bob(), "Off the topic");
        String other = elsewhere.reply(elsewhere.bob(), "Off the topic");
        kim.delete(post).expect(204);
        kim.delete(other).problem("forbidden", 403);
        kim.delete(ground.topicPath()).expect(204);
        kim.post(elsewhere.topicPath() + "/merge", Map.of("into", inside.topic()))
                .problem("forbidden", 403);
        kim.post(inside.topicPath() + "/merge", Map.of("into", elsewhere.topic()))
                .problem("forbidden", 403);
    }

    @Test
    void theySeeAndRestoreWhatWasDeletedInTheirBoardsOnly() {
        String post = inside.reply(inside.bob(), "A deleted answer");
        String other = elsewhere.reply(elsewhere.bob(), "A deleted answer");
        ada.delete(post).expect(204);
        ada.delete(other).expect(204);
        kim.page(inside.page()).contains("A deleted answer", "/restore");
        kim.page(elsewhere.page()).lacks("A deleted answer", "/restore");
        inside.bob().page(inside.page()).lacks("A deleted answer", "/restore");
        inside.bob().post(post + "/restore", "").problem("forbidden", 403);
        kim.post(other + "/restore", "").problem("forbidden", 403);
        kim.post(post + "/restore", "").expect(200);
        inside.guest().page(inside.page()).contains("A deleted answer");
        ada.delete(inside.topicPath()).expect(204);
        ada.delete(elsewhere.topicPath()).expect(204);
        kim.page("/forums/boards/" + inside.board()).contains(inside.topic());
        kim.page("/forums/boards/" + elsewhere.board()).lacks(elsewhere.topic());
        inside.bob().get(inside.page()).expect(404);
        inside.ann().post(inside.topicPath() + "/restore", "").problem("not_found", 404);
        kim.post(elsewhere.topicPath() + "/restore", "").problem("not_found", 404);
        kim.post(inside.topicPath() + "/posts", Map.of("body", "Into the void")).problem("not_found", 404);
        kim.form("/forums/topics/" + inside.topic() + "/restore", Map.of()).expect(303);
        inside.guest().page(inside.page()).contains("A deleted answer");
        ada.delete(inside.topicPath()).expect(204);
        ada.delete(board(ground) + "/moderators/" + name).expect(204);
        kim.get(inside.topicPath()).expect(404);
    }

    @Test
    void theyChangeWhatNewTopicsOfTheirBoardsBeginWith() {
        String page = "/forums/boards/" + inside.board();
        kim.page(page).contains(page + "/template");
        String version = kim.get(board(inside)).json("/version");
        kim.page(page + "/template").contains("name=\"version\" value=\"" + version);
        kim.form(page + "/template", Map.of("template", "What did you try?", "version", version))
                .expect(303);
        inside.bob().page(page + "/new").contains("What did you try?");
        kim.form(page + "/template", Map.of("template", "Too late", "version", version))
                .expect(409)
                .contains("Someone changed this board");
        Map<String, ?> change = Map.of("template", "", "version", Integer.parseInt(version) + 1);
        inside.bob().put(board(inside) + "/template", change).problem("forbidden", 403);
        inside.bob().get(page + "/template").expect(403);
        kim.put(board(elsewhere) + "/template", Map.of("template", "", "version", 1))
                .problem("forbidden", 403);
        kim.put(board(inside) + "/template", change).expect(200);
        inside.bob().page(page + "/new").lacks("What did you try?");
        kim.patch(board(inside), Map.of("title", "Mine", "version", 4)).problem("forbidden", 403);
    }

    @Test
    void pagesOfferThemWhatTheyMayDoAndNothingElsewhere() {
        kim.page(ground.page()).contains("id=\"moderate\"");
        kim.page("/forums/topics/" + ground.topic() + "/moderate")
                .contains("value=\"board\"")
                .lacks("value=\"everywhere\"");
        kim.page(elsewhere.page()).lacks("id=\"moderate\"");
        kim.get("/forums/topics/" + elsewhere.topic() + "/moderate").expect(403);
        kim.get("/forums/topics/" + elsewhere.topic() + "/sort").expect(403);
        kim.form("/forums/topics/" + ground.topic() + "/close", Map.of("day", "", "reason", ""))
                .expect(303);
        ground.guest()
                .page("/forums/boards/" + ground.board())
                .contains("Moderators of the board", "/u/" + name)
                .lacks("/moderation/of/");
        kim.page("/forums/boards/" + ground.board()).contains("/moderation/of/forums.board/" + ground.boardId());
    }

    @Test
    void theyDecideReportsOfTheirBoardsAndSeeNoOthers() {
        String bad = ground.reply(ground.bob(), "You fool").replace("/api/v1/forums/posts/", "");
        String other = elsewhere.reply(elsewhere.bob(), "You other fool").replace("/api/v1/forums/posts/", "");
        Bench bench = new Bench(community);
        bench.report(community.member("rita"), "forums.post", bad, "insult").expect(201);
        bench.report(community.member("rita"), "forums.post", other, "insult").expect(201);
        String queue = "/moderation/of/forums.board/" + ground.boardId();
        kim.page(queue).contains("You fool").lacks("You other fool");
        assertThat(kim.get("/api/v1" + queue).expect(200).json().path("items").size())
                .isOne();
        ground.bob().get(queue).expect(404);
        kim.get("/moderation/of/forums.board/" + elsewhere.boardId()).expect(404);
        kim.get("/moderation").expect(403);
        TestAnswer found = kim.get("/api/v1" + queue);
        String id = found.json("/items/0/id");
        TestAnswer file = kim.get("/api/v1/moderation/cases/" + id).expect(200);
        bench.decide(kim, file, "hide", "Be kind").expect(200);
        ground.guest().page(ground.page()).lacks("You fool");
        TestAnswer foreign = bench.caseAbout(community.moderator("mona"), other);
        kim.get("/api/v1/moderation/cases/" + foreign.json("/summary/id")).expect(404);
    }

    @Test
    void whoeverIsAppointedIsToldAndTheLogSaysWhoDidIt() {
        community.settle();
        kim.page("/notifications").contains("made you moderator of");
        TestAnswer log = ada.get("/api/v1/admin/audit?subject=" + ground.boardId());
        log.contains("forums.board.moderator_appointed", name);
        ada.form("/forums/boards/" + ground.board() + "/moderators", Map.of("name", "nobody-there"))
                .expect(422)
                .contains("There is nobody with this name.");
        ada.page("/forums/boards/" + ground.board() + "/moderators").contains("/u/" + name);
        kim.put(board(inside) + "/moderators/bob", "").problem("forbidden", 403);
        assertThat(ground.guest().get(board(ground) + "/moderators").json("/items/0/name"))
                .isEqualTo(name);
    }

    @Test
    void rightsEndAtOnceWithTheirAppointment() {
        pin(inside).expect(200);
        ada.form("/forums/boards/" + ground.board() + "/moderators/dismiss", Map.of("name", name))
                .expect(303);
        pin(ground).problem("forbidden", 403);
        kim.page(ground.page()).lacks("id=\"moderate\"");
        kim.get("/moderation/of/forums.board/" + ground.boardId()).expect(404);
        ada.get("/api/v1/admin/audit?subject=" + ground.boardId()).contains("forums.board.moderator_dismissed");
        ground.guest().page("/forums/boards/" + ground.board()).lacks("/u/" + name);
    }

    @Test
    void theyWriteWhereTheirBoardIsForReadingAndLoseABoardTheyMayNotSee() {
        Map<String, Object> change = new HashMap<>(Map.of("access", "read_only"));
        change.put("version", ada.get(board(ground)).json().path("version").asInt());
        ada.patch(board(ground), change).expect(200);
        kim.post(ground.topicPath() + "/posts", Map.of("body", "News from the board"))
                .expect(201);
        ada.put(board(inside) + "/audience", Map.of("audience", "staff")).expect(200);
        pin(inside).problem("not_found", 404);
    }
}
