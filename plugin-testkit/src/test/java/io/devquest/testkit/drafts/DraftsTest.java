package io.devquest.testkit.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class DraftsTest {

    @RegisterExtension
    static Community community = Community.empty();

    private static TestAnswer save(TestClient who, String key, String body, int version) {
        return who.put(
                "/api/v1/drafts/" + key,
                Map.of("title", "On loops", "body", body, "more", "{}", "url", "/g/new", "version", version));
    }

    @Test
    void aDraftIsSavedReadChangedAndDiscarded() {
        TestClient ann = community.member("ann");
        assertThat(save(ann, "notes.reply:1", "First \u0000line", 0).expect(200).json("/version"))
                .isEqualTo("1");
        assertThat(save(ann, "notes.reply:1", "Second line", 1).expect(200).json("/version"))
                .isEqualTo("2");

        TestAnswer read =
                community.member("ann").get("/api/v1/drafts/notes.reply:1").expect(200);

        assertThat(read.json("/body")).isEqualTo("Second line");
        assertThat(read.json("/title")).isEqualTo("On loops");
        ann.page("/drafts").contains("On loops", "Second line", "href=\"/g/new\"");
        ann.page("/").contains("href=\"/drafts\"");
        assertThat(ann.get("/api/v1/drafts?key=notes.reply:1").json("/items/0/version"))
                .isEqualTo("2");
        ann.delete("/api/v1/drafts/notes.reply:1").expect(204);
        assertThat(ann.get("/api/v1/drafts?key=notes.reply:1")
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
        ann.get("/api/v1/drafts/notes.reply:1").problem("not_found", 404);
    }

    @Test
    void theSecondOfTwoWindowsIsTold() {
        TestClient bea = community.member("bea");
        save(bea, "notes.two", "One", 0).expect(200);
        save(bea, "notes.two", "Other", 0).problem("version_stale", 409);
        save(bea, "notes.two", "One more", 1).expect(200);
        save(bea, "notes.two", "Other", 1).problem("version_stale", 409);
        save(bea, "notes.gone", "Other", 4).problem("version_stale", 409);
        assertThat(bea.get("/api/v1/drafts/notes.two").json("/body")).isEqualTo("One more");
    }

    @Test
    void ofWindowsThatSaveAtOnceOneWins() throws Exception {
        TestClient cleo = community.member("cleo");
        List<Callable<TestAnswer>> windows = IntStream.range(0, 8)
                .<Callable<TestAnswer>>mapToObj(n -> () -> save(cleo, "notes.race", "Window " + n, 0))
                .toList();
        var pool = Executors.newFixedThreadPool(8);
        List<Integer> answers = pool.invokeAll(windows).stream()
                .map(DraftsTest::status)
                .sorted()
                .toList();
        pool.shutdown();
        assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409, 409, 409);
    }

    private static int status(Future<TestAnswer> answer) {
        try {
            return answer.get().status();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    @Test
    void nobodyElseSeesItNotEvenAdministrators() {
        save(community.member("dora"), "notes.secret", "My secret plan", 0).expect(200);
        for (TestClient other : List.of(community.member("eve"), community.admin("ada"))) {
            other.get("/api/v1/drafts/notes.secret").problem("not_found", 404);
            other.get("/api/v1/drafts").expect(200).lacks("secret");
            other.page("/drafts").lacks("secret");
            other.delete("/api/v1/drafts/notes.secret").expect(204);
        }
        community.guest().get("/api/v1/drafts").problem("sign_in_required", 401);
        assertThat(community.member("dora").get("/api/v1/drafts/notes.secret").json("/body"))
                .isEqualTo("My secret plan");
    }

    @Test
    void theListIsReadInSlicesTheLatestFirst() {
        TestClient fay = community.member("fay");
        for (int i = 1; i <= 3; i++) {
            save(fay, "notes.many:" + i, "Draft " + i, 0).expect(200);
            community.clock().advance(Duration.ofSeconds(1));
        }
        TestAnswer first = fay.get("/api/v1/drafts?limit=2").expect(200);
        TestAnswer second =
                fay.get("/api/v1/drafts?limit=2&after=" + first.json("/next")).expect(200);
        assertThat(first.json("/items/0/body") + first.json("/items/1/body")).isEqualTo("Draft 3Draft 2");
        assertThat(second.json("/items/0/body")).isEqualTo("Draft 1");
        fay.form("/drafts/notes.many:3/discard", Map.of()).expect(303);
        fay.page("/drafts").lacks("Draft 3");
    }

    @Test
    void aPersonHasNoMoreThanTheSettingAllowsAndOldOnesGo() {
        TestClient gus = community.member("gus");
        TestClient ada = community.admin("ada");
        ada.form("/admin/settings", Map.of("core.drafts.most", "5"));
        int saved = 0;
        while (save(gus, "notes.full:" + saved, "x", 0).status() == 200) {
            saved++;
        }
        save(gus, "notes.full:" + saved, "x", 0).problem("drafts_full", 409);
        assertThat(saved).isBetween(5, 100);
        save(gus, "notes.full:0", "still", 1).expect(200);
    }

    @Test
    void whatCannotBeOneIsRefused() {
        TestClient hal = community.member("hal");
        save(hal, "Big", "x", 0).problem("parameter_invalid", 400);
        save(hal, "notes.long", "x".repeat(100_001), 0).invalid("body", "size");
        for (String url : List.of("//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)")) {
            hal.put("/api/v1/drafts/notes.url", Map.of("body", "x", "url", url, "version", 0))
                    .invalid("url", "pattern");
        }
    }
}
