package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pages of a snippet that are open hear that its comments changed, and read them again. */
@OnEveryDatabase
class LiveThreadsTest {

    private static final String CHANGED = "snippets.threads.changed";

    @RegisterExtension
    static Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;
    private TestClient bob;
    private String id;
    private String path;

    @BeforeEach
    void aSnippetOfAnn() {
        ann = community.member("ann");
        bob = community.member("bob");
        id = Ground.share(ann, "Sum", "int sum = a + b;\nreturn sum;\n").json("/snippet/id");
        path = "/api/v1/snippets/" + id;
    }

    private String comment(int line, String text, boolean draft) {
        Map<String, Object> input = new HashMap<>(Map.of("revision", 1, "file", "A.java", "body", text));
        input.putAll(Map.of("first", line, "draft", draft));
        return bob.post(path + "/threads", input).expect(201).json("/id");
    }

    private TestSocket follow(TestClient who) {
        return who.live().subscribe("snippets.snippet:" + id);
    }

    @Test
    void everyChangeOfTheThreadsIsToldAndNothingOfThem() {
        TestSocket page = follow(community.guest());
        String comment = comment(1, "Sums are hard", false);
        var told = page.awaitEvent(CHANGED);
        assertThat(told.data().toString()).isEqualTo("{\"snippetId\":\"" + id + "\"}");
        String thread = bob.get(path + "/threads").json("/items/0/id");
        bob.put(path + "/threads/" + thread + "/resolved", "").expect(204);
        page.awaitEvent(CHANGED);
        bob.delete(path + "/comments/" + comment).expect(204);
        page.awaitEvent(CHANGED);
        Ground.edit(ann, path, 1, "return a + b;\n").expect(200);
        page.awaitEvent(CHANGED);
    }

    @Test
    void draftsAreToldWhenTheyAreSubmittedAndThenOnce() {
        long before = position();
        comment(1, "First", true);
        comment(2, "Second", true);
        assertThat(position()).isEqualTo(before);
        bob.post(path + "/review", Map.of()).expect(204);
        assertThat(position()).isEqualTo(before + 1);
    }

    private long position() {
        String page = community.guest().page("/snippets/" + id + "/sum").text();
        return Long.parseLong(page.replaceAll("(?s).*data-position=\"(\\d+)\".*", "$1"));
    }

    @Test
    void thePageReadsItsThreadsAloneAsTheReaderMaySeeThem() {
        comment(1, "For everybody", false);
        comment(2, "Not yet", true);
        String parts = "/snippets/" + id + "/threads";
        community
                .guest()
                .page(parts)
                .contains("For everybody", "data-last=\"1\"")
                .lacks("Not yet", "return sum", "<html");
        bob.page(parts).contains("For everybody", "Not yet", "snippet-answer");
    }

    @Test
    void onlyThoseWhoSeeTheSnippetAreTold() {
        id = Ground.share(ann, "Mine alone", "int a;", "private").json("/snippet/id");
        follow(ann);
        assertThat(bob.live().subscribeRefused("snippets.snippet:" + id)).isEqualTo("forbidden");
    }
}
