package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plugins that do harm while they are installed and started. */
class HostileStartTest {

    @TempDir
    static Path folder;

    private static Site site;
    private static Pulse pulse;

    @BeforeAll
    static void open() {
        site = Site.open();
        site.install(Workshop.plugin("tame").jar(folder));
        pulse = new Pulse(site);
    }

    @AfterEach
    void nothingIsLeftAndTheOthersServeAsBefore() {
        if (!site.standing("rude").equals("absent")) {
            assertThat(site.purge("rude").statusCode()).isEqualTo(204);
        }
        System.setProperty("devquest.test.release", "true");
        Site.await("end of its threads", () -> threadsOf("rude") == 0);
        System.clearProperty("devquest.test.release");
        assertThat(site.unpacked()).allMatch(name -> name.startsWith("tame-"));
        assertThat(site.column("select id from core.plugin")).containsExactly("tame");
        assertThat(site.column("select schema_name from information_schema.schemata"))
                .doesNotContain("rude");
        assertThat(site.standing("tame")).isEqualTo("ENABLED: ");
        pulse.awaitNormal();
        assertThat(pulse.failed()).isZero();
    }

    @AfterAll
    static void close() {
        pulse.close();
        assertThat(Heap.stillLoaded(site.server().get(UnloadWatch.class))).isEmpty();
        site.close();
    }

    private static long threadsOf(String plugin) {
        return Stream.of(Thread.getAllStackTraces().keySet().toArray(Thread[]::new))
                .filter(thread -> thread.getName().contains("-" + plugin))
                .count();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Throws      | it threw java.lang.IllegalStateException: no idea what to do
            Errs        | it threw java.lang.AssertionError: this cannot be
            Overflows   | it threw java.lang.StackOverflowError
            Sleeps      | it did not start within 4 seconds
            Loops       | it did not start within 4 seconds, and it goes on although it was interrupted
            Misses      | it is incompatible with this version of the community, or was packed without a library it needs (java.lang.NoClassDefFoundError: rude/Helper)
            Collides    | The route GET /rude/{b} collides with /rude/{a}
            Strays      | The path /admin/plugins is not under /rude or /api/v1/rude
            Undeclared  | The route GET /rude asks for the permission rude.look, which is not declared
            Constructed | the constructor of its class rude.Constructed threw java.lang.UnsupportedOperationException: not today
            Nowhere     | its class rude.Nowhere cannot be made
            Helper      | its class rude.Helper cannot be made
            Look        | its class rude.Look cannot be made
            """)
    void aPluginThatFailsToStartSaysWhyAndLeavesNothing(String main, String reason) {
        Path archive = Workshop.plugin("rude")
                .manifest("class", "rude." + main)
                .without(main.equals("Misses") ? "rude/Helper.class" : "nothing")
                .zip(folder);

        HttpResponse<String> answer = site.install(archive);

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(site.standing("rude"))
                .startsWith("FAILED: Plugin rude 1.0.0 could not be started: ")
                .contains(reason);
        assertThat(site.get("/admin/plugins").body()).contains("Plugin rude 1.0.0 could not be started");
        assertThat(site.get("/api/v1/rude/late").statusCode()).isEqualTo(404);
        assertThat(site.get("/").body()).doesNotContain("rude.nav");
    }

    @Test
    void nothingCanBeAddedAfterRegistering() {
        site.install(Workshop.plugin("rude").manifest("class", "rude.Late").zip(folder));

        assertThat(site.standing("rude")).isEqualTo("ENABLED: ");
        assertThat(site.get("/api/v1/rude/late").statusCode()).isEqualTo(500);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ^9.0.0        | api_out_of_range | needs plugin API ^9.0.0, and this community has 1.0.0
            >=1.0.0 & <1  | api_out_of_range | needs plugin API >=1.0.0 & <1
            no range      | archive_refused  | plugin.requires is not a range of versions: no range
            """)
    void aPluginForAnotherVersionIsRefused(String range, String code, String reason) {
        HttpResponse<String> answer =
                site.install(Workshop.plugin("rude").manifest("requires", range).zip(folder));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(site.json(answer).path("code").asString("")).isEqualTo(code);
        assertThat(site.json(answer).path("detail").asString("")).contains(reason);
        assertThat(site.standing("rude")).isEqualTo("absent");
    }

    @Test
    void aPluginThatBringsTheApiAlongIsRefused() {
        HttpResponse<String> answer = site.install(Workshop.plugin("rude")
                .with("io/devquest/api/CommunityPlugin.class", "anything")
                .zip(folder));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("brings the plugin API itself along");
    }

    @Test
    void aPluginThatAsksForOthersIsRefused() {
        HttpResponse<String> answer = site.install(Workshop.plugin("rude")
                .manifest("dependencies", "forums@^1.0.0")
                .zip(folder));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("plugin.dependencies");
    }
}
