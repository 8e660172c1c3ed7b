package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.data.DatabaseConfig;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Plugins that do harm while they serve. */
class HostileHandlerTest {

    @TempDir
    static Path folder;

    private static Site site;
    private static Pulse pulse;

    @BeforeAll
    static void open() {
        site = Site.open(new DatabaseConfig("jdbc:h2:mem:" + UUID.randomUUID(), "sa", "", 10), 4_000);
        site.install(Workshop.plugin("tame").jar(folder));
        pulse = new Pulse(site);
    }

    @BeforeEach
    void hold() {
        System.clearProperty("devquest.test.release");
    }

    @AfterEach
    void theOthersServeAsBefore() {
        System.setProperty("devquest.test.release", "true");
        for (String id : List.of("erring", "hanging", "greedy", "drawing")) {
            if (!site.standing(id).equals("absent")) {
                assertThat(site.purge(id).statusCode()).isEqualTo(204);
            }
        }
        assertThat(site.unpacked()).allMatch(name -> name.startsWith("tame-"));
        assertThat(site.column("select id from core.plugin")).containsExactly("tame");
        assertThat(site.standing("tame")).isEqualTo("ENABLED: ");
        pulse.awaitNormal();
        assertThat(pulse.failed()).isZero();
    }

    @AfterAll
    static void close() {
        pulse.close();
        assertThat(Heap.stillLoaded(site.server().get(UnloadWatch.class))).isEmpty();
        site.close();
        System.clearProperty("devquest.test.release");
    }

    private static void install(String plugin) {
        site.install(Workshop.plugin(plugin).without("erring/Gone.class").jar(folder));
        assertThat(site.standing(plugin)).isEqualTo("ENABLED: ");
    }

    private static int failures(String plugin) {
        for (JsonNode item : site.json(site.get("/api/v1/admin/plugins")).path("items")) {
            if (item.path("id").asString("").equals(plugin)) {
                return item.path("errors").asInt();
            }
        }
        throw new AssertionError(plugin + " is not installed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"overflow", "assertion", "memory", "missing", "unspeakable", "null", "cycle", "thread-death"})
    void whateverAHandlerThrowsIsAnsweredAndCounted(String what) {
        install("erring");

        HttpResponse<String> answer = site.get("/api/v1/erring/" + what);

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(site.json(answer).path("code").asString("")).isEqualTo("internal");
        assertThat(site.get("/api/v1/erring/nothing").statusCode()).isEqualTo(204);
        assertThat(site.get("/api/v1/admin/plugins").body()).contains("\"errors\":1");
    }

    @Test
    void aHeaderWithALineBreakIsNotTwoHeaders() {
        install("erring");

        HttpResponse<String> answer = site.get("/api/v1/erring/header");

        assertThat(answer.headers().map().keySet()).noneMatch(name -> name.equalsIgnoreCase("Lines"));
        assertThat(site.get("/api/v1/erring/nothing").statusCode()).isEqualTo(204);
    }

    @Test
    void aPluginThatFailsAgainAndAgainIsQuarantinedAndCanBeTriedAgain() {
        install("erring");

        Site.await("quarantine", () -> {
            site.get("/api/v1/erring/assertion");
            return site.standing("erring").startsWith("QUARANTINED");
        });

        assertThat(site.standing("erring"))
                .isEqualTo("QUARANTINED: It was stopped after 20 failures within 60 seconds, the last one:"
                        + " java.lang.AssertionError: this cannot be.");
        assertThat(site.get("/admin/plugins").body()).contains("It was stopped after 20 failures");
        assertThat(site.json(site.get("/api/v1/erring/nothing")).path("code").asString(""))
                .isEqualTo("switched_off");
        assertThat(site.enable("erring").statusCode()).isEqualTo(200);
        assertThat(site.get("/api/v1/erring/nothing").statusCode()).isEqualTo(204);
    }

    @Test
    void aHandlerThatSleepsForEverIsAnsweredForAndWoken() {
        install("hanging");

        HttpResponse<String> answer = site.get("/api/v1/hanging/sleep");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(site.json(answer).path("code").asString("")).isEqualTo("took_too_long");
        for (int i = 0; i < 50; i++) {
            assertThat(site.get("/api/v1/hanging/quick").statusCode()).isEqualTo(204);
        }
        assertThat(site.disable("hanging").statusCode()).isEqualTo(200);
        assertThat(site.standing("hanging")).isEqualTo("DISABLED: ");
    }

    @Test
    void aPluginWhoseHandlersNeverReturnIsQuarantinedThoughItCannotBeDrained() {
        install("hanging");

        List<CompletableFuture<HttpResponse<String>>> stuck = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            stuck.add(site.later("/api/v1/hanging/loop"));
        }
        stuck.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));
        Site.await("quarantine", () -> site.standing("hanging").startsWith("QUARANTINED"));

        assertThat(site.standing("hanging"))
                .isEqualTo("QUARANTINED: It was stopped after 3 calls that did not end when they were told to, the last"
                        + " one: GET /api/v1/hanging/loop. 3 of its calls never returned; their threads stay until the"
                        + " community is restarted.");
        assertThat(site.get("/api/v1/hanging/quick").statusCode()).isEqualTo(404);
    }

    @Test
    void aHandlerThatKeepsAllItAllocatesIsStopped() {
        install("greedy");

        HttpResponse<String> answer = site.get("/api/v1/greedy/hoard");

        assertThat(answer.statusCode()).isIn(500, 503);
        Site.await("a count", () -> failures("greedy") > 0);
        assertThat(failures("greedy")).isEqualTo(1);
        assertThat(site.disable("greedy").statusCode()).isEqualTo(200);
    }

    @Test
    void aHandlerThatAllocatesForEverIsQuarantinedAtOnce() {
        install("greedy");

        HttpResponse<String> answer = site.get("/api/v1/greedy/churn");
        Site.await("quarantine", () -> site.standing("greedy").startsWith("QUARANTINED"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(site.standing("greedy"))
                .contains("GET /api/v1/greedy/churn took more than", "MB of memory and did not end when it was told to")
                .endsWith("1 of its calls never returned; its thread stays until the community is restarted.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken", "syntax", "autoescape", "raw", "none", "endless", "long", "outside"})
    void aTemplateThatFailsIsAPageThatSaysSo(String template) {
        install("drawing");

        HttpResponse<String> answer = site.get("/drawing/" + template);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("<b>bold</b>", "templates/", "Exception");
    }

    @Test
    void aTemplateCountsAsFarAsAPageNeeds() {
        install("drawing");

        assertThat(site.get("/drawing/counted").body()).contains("counted: 234").doesNotContain("none");
    }

    @Test
    void whatATemplatePrintsIsEscaped() {
        install("drawing");

        assertThat(site.get("/drawing/escaped").body())
                .contains("escaped: &lt;b&gt;bold&lt;/b&gt; &lt;b&gt;bold&lt;/b&gt;");
    }

    @Test
    void aSlotThatFailsOrHangsIsLeftOutOfThePage() {
        install("drawing");

        HttpResponse<String> home = site.get("/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).contains("a fine part").doesNotContain("no part today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"failing", "broken", "slow"})
    void aProfileTabThatFailsOrIsSlowIsAnEmptyOne(String key) {
        install("drawing");
        String profile = "/u/" + site.get("/api/v1/me").body().replaceFirst("(?s).*\"name\":\"([^\"]+)\".*", "$1");

        HttpResponse<String> tab = site.get(profile + "/" + key);

        assertThat(tab.statusCode()).isEqualTo(200);
        assertThat(tab.body()).contains("Nothing to see here").doesNotContain("no tab today", "Exception");
        assertThat(site.get(profile + "/fine").body()).contains("a fine part");
        assertThat(site.get(profile).statusCode()).isEqualTo(200);
    }

    @Test
    void aListenerThatThrowsKeepsNobodyElseWaiting() {
        install("drawing");

        assertThat(site.post("/api/v1/drawing/said", "").statusCode()).isEqualTo(204);
        Site.await("a count", () -> site.get("/api/v1/admin/plugins").body().contains("\"errors\":2"));

        assertThat(site.disable("drawing").statusCode()).isEqualTo(200);
        assertThat(site.standing("drawing")).isEqualTo("DISABLED: ");
    }
}
