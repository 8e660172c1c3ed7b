package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Topics have the tags of the engine. */
@OnEveryDatabase
class TagsTest {

    private static final String TAGS = "/api/v1/tags";

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private String word;

    @BeforeEach
    void aBoard() {
        ground = Ground.of(community);
        word = ground.board().replace("board-", "w");
    }

    private TestAnswer start(TestClient who, String title, String... tags) {
        return who.post(
                "/api/v1/forums/boards/" + ground.board() + "/topics",
                Map.of("title", title, "body", "I *wonder*", "tags", List.of(tags)));
    }

    private static List<String> names(TestAnswer list) {
        return list.expect(200).json().path("items").findValuesAsString("name");
    }

    private static List<String> titles(TestAnswer list) {
        List<String> titles = new ArrayList<>();
        list.expect(200)
                .json()
                .path("items")
                .forEach(item -> titles.add(item.path("title").asString("")));
        return titles;
    }

    @Test
    void tagsAreBroughtIntoOneFormAndKeepTheirOrder() {
        TestAnswer topic = start(ground.ann(), "About forms", "C++", " Machine Learning ", "c#", ".NET", "c++")
                .expect(201);
        assertThat(topic.json().path("tags"))
                .extracting(tag -> tag.asString())
                .containsExactly("c++", "machine-learning", "c#", ".net");
        ground.guest().page("/tags/c%2B%2B").contains("About forms");
        ground.guest().page("/tags/c%23").contains("About forms");
        ground.guest().page("/tags/.net").contains("About forms");
        assertThat(ground.guest().get("/tags/.NET").expect(303).location()).endsWith("/tags/.net");
        start(ground.ann(), "Too many", "a1", "a2", "a3", "a4", "a5", "a6").invalid("tags", "size");
        start(ground.ann(), "No tag", "<b>").invalid("tags", "form");
        start(ground.ann(), "Too short", "a").invalid("tags", "form");
    }

    @Test
    void theFormTakesALineWithCommas() {
        TestClient ann = ground.ann();
        String path = "/forums/boards/" + ground.board() + "/new";
        ann.form(path, Map.of("title", "By form", "body", "Text here", "tags", "Deep Learning, " + word))
                .expect(303);
        assertThat(titles(ground.guest().get(TAGS + "/deep-learning/content"))).contains("By form");
        ann.form(path, Map.of("title", "By form", "body", "Text here", "tags", "fine, <b>"))
                .expect(422)
                .contains("is no tag", "fine, &lt;b&gt;");
        ann.form(path, Map.of("title", "By blanks", "body", "Text here", "tags", "java " + word))
                .expect(303);
        assertThat(titles(ground.guest().get("/api/v1/forums/boards/" + ground.board() + "/topics?tag=" + word)))
                .containsExactlyInAnyOrder("By form", "By blanks");
        ground.guest()
                .page("/forums/boards/" + ground.board() + "?tag=" + word)
                .contains("By blanks")
                .lacks("Why a loop?");
    }

    @Test
    void suggestionsBeginLikeWhatWasTypedTheMostUsedFirst() {
        start(ground.ann(), "One topic", word + "-rare", word + "-often").expect(201);
        start(ground.ann(), "Two topics", word + "-often").expect(201);
        assertThat(names(ground.guest().get(TAGS + "?q=" + word.toUpperCase(Locale.ROOT) + "&type=forums.topic")))
                .containsExactly(word + "-often", word + "-rare");
        assertThat(names(ground.guest().get(TAGS + "?q=%25&type=forums.topic"))).isEmpty();
        TestAnswer first = ground.guest().get(TAGS + "?q=" + word + "&limit=1");
        assertThat(names(first)).containsExactly(word + "-often");
        assertThat(names(ground.guest().get(TAGS + "?q=" + word + "&limit=1&after=" + first.json("/next"))))
                .containsExactly(word + "-rare");
        assertThat(ground.guest().get(TAGS + "/" + word + "-often").json("/uses"))
                .isEqualTo("2");
        ground.guest().page("/tags?q=" + word).contains(word + "-often", "<b>1</b> use<", "<b>2</b> uses<");
    }

    @Test
    void theTagOfAPrivateBoardIsNeitherListedNorSuggestedNorCountedForStrangers() {
        start(ground.ann(), "Was open once", word, "java").expect(201);
        assertThat(ground.guest().get(TAGS + "/" + word).expect(200).json("/uses"))
                .isEqualTo("1");
        int java = Integer.parseInt(ground.guest().get(TAGS + "/java").json("/uses"));
        Circle circle = Circle.around(ground);
        TestClient member = circle.member();
        circle.outside().forEach((who, person) -> {
            assertThat(names(person.get(TAGS + "?q=" + word))).as(who).isEmpty();
            person.get(TAGS + "/" + word).problem("not_found", 404);
            person.get(TAGS + "/" + word + "/content").problem("not_found", 404);
            person.page("/tags?q=" + word).lacks("/tags/" + word + "\"");
            if (person != ground.guest() && !who.equals("guest")) {
                person.put(TAGS + "/" + word + "/watch", Map.of("level", "watching"))
                        .problem("not_found", 404);
            }
        });
        // two topics of the board had it: the one of the ground and this
        assertThat(ground.guest().get(TAGS + "/java").json("/uses")).isEqualTo(String.valueOf(java - 2));
        assertThat(names(member.get(TAGS + "?q=" + word))).containsExactly(word);
        assertThat(titles(member.get(TAGS + "/" + word + "/content"))).containsExactly("Was open once");
        assertThat(member.get(TAGS + "/" + word).json("/uses")).isEqualTo("0");
    }

    @Test
    void whoFollowsATagHearsOfNewTopicsAndWhoMutesOneDoesNot() {
        TestClient flo = community.member("flo-" + word);
        TestClient max = community.member("max-" + word);
        start(ground.ann(), "The first one", word, word + "-dull").expect(201);
        flo.put(TAGS + "/" + word + "/watch", Map.of("level", "watching")).expect(200);
        max.put(TAGS + "/" + word + "/watch", Map.of("level", "watching")).expect(200);
        max.form("/tags/" + word + "-dull/watch", Map.of("level", "muted")).expect(303);
        assertThat(names(max.get(TAGS + "?mine=true"))).containsExactlyInAnyOrder(word, word + "-dull");
        start(ground.ann(), "News " + word, word, word + "-dull").expect(201);
        community.settle();
        flo.page("/notifications").contains("News " + word);
        max.page("/notifications").lacks("News " + word);
        Circle.around(ground);
        start(community.member("mila"), "Secret " + word, word).problem("not_found", 404);
        flo.delete(TAGS + "/" + word + "/watch").problem("not_found", 404);
    }

    @Test
    void mergingKeepsItemsFollowsAndTheOldName() {
        TestClient flo = community.member("fly-" + word);
        TestClient mona = ground.moderator();
        String js = word + "-js";
        String script = word + "-script";
        start(ground.ann(), "Only js", js).expect(201);
        start(ground.ann(), "Both of them", js, script).expect(201);
        flo.put(TAGS + "/" + js + "/watch", Map.of("level", "watching")).expect(200);
        ground.bob().put(TAGS + "/" + script + "/synonyms/" + js, "").problem("forbidden", 403);
        mona.form("/tags/" + script + "/edit", Map.of("name", js)).expect(303);
        mona.form("/tags/" + script + "/edit", Map.of("description", "The language of browsers"))
                .expect(303);
        TestAnswer merged = ground.guest().get(TAGS + "/" + js).expect(200);
        assertThat(merged.json("/name") + merged.json("/uses")).isEqualTo(script + "2");
        assertThat(merged.json("/synonyms/0")).isEqualTo(js);
        assertThat(ground.guest().get("/tags/" + js).expect(303).location()).endsWith("/tags/" + script);
        assertThat(titles(ground.guest().get(TAGS + "/" + script + "/content")))
                .containsExactly("Both of them", "Only js");
        community.settle();
        assertThat(titles(ground.guest().get("/api/v1/search?q=tag:" + script)))
                .containsExactlyInAnyOrder("Both of them", "Only js");
        assertThat(flo.get(TAGS + "/" + script).json("/level")).isEqualTo("watching");
        TestAnswer later = start(ground.ann(), "Written with js", js).expect(201);
        assertThat(later.json("/tags/0")).isEqualTo(script);
        mona.put(TAGS + "/" + script + "/synonyms/" + script, "").invalid("name", "itself");
        mona.delete(TAGS + "/" + script + "/synonyms/" + js).expect(204);
        assertThat(start(ground.ann(), "Split again", js).json("/tags/0")).isEqualTo(js);
    }

    @Test
    void aDeletedTopicDoesNotCountUntilItIsBack() {
        TestAnswer topic = start(ground.ann(), "Comes and goes", word).expect(201);
        String path = "/api/v1/forums/topics/" + topic.json("/id");
        ground.moderator().delete(path).expect(204);
        ground.guest().get(TAGS + "/" + word).problem("not_found", 404);
        ground.moderator().post(path + "/restore").expect(200);
        assertThat(ground.guest().get(TAGS + "/" + word).json("/uses")).isEqualTo("1");
        ground.ann().patch(path, Map.of("tags", List.of(), "version", 1)).expect(200);
        ground.guest().get(TAGS + "/" + word).problem("not_found", 404);
    }
}
