package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.data.DatabaseConfig;
import io.devquest.engine.data.TestDatabases;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A plugin is switched off while its job, its background work, its listener and its parts of pages write: all of them
 * are interrupted, and the database of all must survive that.
 */
class InterruptedWorkTest {

    private static final int ROUNDS = 3;
    // each has a part that is interrupted; few enough for the plugin's error budget
    private static final int PAGES = 6;

    private static final String PROBED = ";DATABASE_EVENT_LISTENER='" + InterruptProbe.class.getName() + "'";

    @TempDir
    static Path folder;

    static Stream<DatabaseConfig> databases() {
        return Stream.of(
                new DatabaseConfig(
                        "jdbc:h2:file:" + folder.resolve(UUID.randomUUID().toString()) + PROBED, "sa", "", 20),
                TestDatabases.POSTGRESQL.config());
    }

    @BeforeEach
    void resetProbe() {
        InterruptProbe.reset();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void workThatIsInterruptedWhileItWritesHarmsNobodyElse(DatabaseConfig database) {
        try (Site site = Site.open(database, 3_000)) {
            site.install(Workshop.plugin("scribe").zip(folder));
            for (int round = 0; round < ROUNDS; round++) {
                String before = site.column("select coalesce(max(id), 0) from scribe.line")
                        .get(0);
                assertThat(site.post("/api/v1/scribe/work", "").statusCode()).isEqualTo(204);
                List<CompletableFuture<HttpResponse<String>>> pages =
                        IntStream.range(0, PAGES).mapToObj(i -> site.later("/")).toList();
                Site.await("hands write", () -> hands(site, before).containsAll(List.of("background", "job", "part")));
                assertThat(site.disable("scribe").statusCode()).isEqualTo(200);
                pages.forEach(page -> assertThat(page.join().statusCode()).isEqualTo(200));
                // what a listener writes is there once it has ended
                Site.await("the listener has written", () -> hands(site, before).contains("listener"));
                assertThat(site.enable("scribe").statusCode()).isEqualTo(200);
            }
            assertThat(site.standing("scribe")).isEqualTo("ENABLED: ");
            assertThat(site.get("/api/v1/scribe/hands").body()).contains("background", "job", "listener", "part");
            assertUndisturbed(database);
        }
    }

    private static List<String> hands(Site site, String after) {
        return site.column("select distinct hand from scribe.line where id > " + after);
    }

    private static void assertUndisturbed(DatabaseConfig database) {
        if (database.url().contains(PROBED)) {
            assertThat(InterruptProbe.STATEMENTS).hasPositiveValue();
            assertThat(InterruptProbe.INTERRUPTED)
                    .as("interrupts inside the database")
                    .hasValue(0);
        }
    }
}
