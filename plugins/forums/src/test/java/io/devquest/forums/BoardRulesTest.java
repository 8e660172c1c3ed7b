package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A board asks for tags, and gives a text to begin with. */
@OnEveryDatabase
class BoardRulesTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private static final String TEMPLATE = "What did you try?\n\nWhat did you expect?";

    private Ground ground;
    private TestClient ada;
    private String board;

    @BeforeEach
    void aBoardWithATopic() {
        ground = Ground.of(community);
        ada = community.admin("ada");
        board = "/api/v1/forums/boards/" + ground.board();
    }

    private TestAnswer change(Map<String, Object> fields) {
        Map<String, Object> change = new HashMap<>(fields);
        change.put("version", ada.get(board).json().path("version").asInt());
        return ada.patch(board, change);
    }

    private TestAnswer start(List<String> tags) {
        return ground.bob()
                .post(board + "/topics", Map.of("title", "A new topic", "body", "My own words", "tags", tags));
    }

    private TestAnswer edit(List<String> tags) {
        return ground.ann().patch(ground.topicPath(), Map.of("tags", tags, "version", 1));
    }

    @Test
    void aTopicHasAsManyTagsAsItsBoardNeedsAndNoOthersThanItAllows() {
        change(Map.of("tagsRequired", 1, "allowedTags", "Loops, Linked lists")).expect(200);
        start(List.of()).invalid("tags", "required");
        start(List.of("java")).invalid("tags", "allowed");
        start(List.of("loops", "java")).invalid("tags", "allowed");
        start(List.of("linked lists")).expect(201);
        edit(List.of()).invalid("tags", "required");
        edit(List.of("java")).invalid("tags", "allowed");
        ground.ann()
                .patch(ground.topicPath(), Map.of("title", "Tags stay as they were", "version", 1))
                .expect(200);
        ground.ann()
                .patch(ground.topicPath(), Map.of("tags", List.of("loops"), "version", 2))
                .expect(200);
        assertThat(ground.guest().get(ground.topicPath()).json("/tags/0")).isEqualTo("loops");
    }

    @Test
    void theFormsSayWhichTagsTheBoardAsksFor() {
        change(Map.of("tagsRequired", 2, "allowedTags", "loops, lists, maps")).expect(200);
        ground.bob()
                .page("/forums/boards/" + ground.board() + "/new")
                .contains("At least 2, up to five", "Choose from: loops, lists, maps");
        ground.ann().page("/forums/topics/" + ground.topic() + "/edit").contains("Choose from: loops, lists, maps");
        ground.bob()
                .form(
                        "/forums/boards/" + ground.board() + "/new",
                        Map.of("title", "Zebras of " + ground.board(), "body", "My own words", "tags", "loops"))
                .expect(422)
                .contains("Topics of this board need at least 2 tags.", "My own words");
        ada.page("/forums/boards/" + ground.board() + "/edit").contains("value=\"loops, lists, maps\"");
    }

    @Test
    void aMovedTopicGetsTheTagsItsNewBoardAsksFor() {
        Ground from = Ground.of(community);
        change(Map.of("tagsRequired", 1, "allowedTags", "loops")).expect(200);
        TestClient mona = ground.moderator();
        mona.put(from.topicPath() + "/board", Map.of("board", ground.board())).invalid("tags", "allowed");
        assertThat(ground.guest().get(from.topicPath()).json("/board/slug")).isEqualTo(from.board());
        mona.form("/forums/topics/" + from.topic() + "/move", Map.of("board", ground.board(), "tags", ""))
                .expect(422)
                .contains("is not for this board");
        mona.form("/forums/topics/" + from.topic() + "/move", Map.of("board", ground.board(), "tags", "loops"))
                .expect(303);
        assertThat(ground.guest().get(from.topicPath()).json("/tags")).isEmpty();
        assertThat(ground.guest().get(from.topicPath()).json("/tags/0")).isEqualTo("loops");
    }

    @Test
    void rulesThatNobodyCouldKeepAreRefused() {
        change(Map.of("tagsRequired", 6)).invalid("tagsRequired", "max");
        change(Map.of("tagsRequired", 2, "allowedTags", "loops")).invalid("allowedTags", "few");
        change(Map.of("allowedTags", "no<tag>")).invalid("allowedTags", "tags");
        change(Map.of("template", "x".repeat(4_001))).invalid("template", "size");
        assertThat(ada.get(board).json("/version")).isEqualTo("1");
    }

    @Test
    void aTopicBeginsWithTheTemplateOfItsBoardAndSaysMore() {
        change(Map.of("template", TEMPLATE)).expect(200);
        ground.bob().page("/forums/boards/" + ground.board() + "/new").contains("What did you expect?");
        for (String same : List.of(TEMPLATE, TEMPLATE.replace("\n", "\r\n"), " " + TEMPLATE + "\n\n  ")) {
            ground.bob()
                    .post(board + "/topics", Map.of("title", "A new topic", "body", same))
                    .invalid("body", "template");
        }
        ground.bob()
                .form(
                        "/forums/boards/" + ground.board() + "/new",
                        Map.of("title", "Giraffes of " + ground.board(), "body", TEMPLATE, "tags", ""))
                .expect(422)
                .contains("This is the text the form began with. Fill it in first.");
        ground.bob()
                .post(board + "/topics", Map.of("title", "A new topic", "body", TEMPLATE + "\nA loop that ends."))
                .expect(201);
        ground.replied(ground.bob(), TEMPLATE);
    }
}
