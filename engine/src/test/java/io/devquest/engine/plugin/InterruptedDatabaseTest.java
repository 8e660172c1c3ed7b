package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.data.DatabaseConfig;
import io.devquest.engine.data.TestDatabases;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The watchdog interrupts handlers while they write: the database of all must survive that. */
class InterruptedDatabaseTest {

    @TempDir
    static Path folder;

    static Stream<DatabaseConfig> databases() {
        return Stream.of(
                new DatabaseConfig("jdbc:h2:file:" + folder.resolve("community"), "sa", "", 10),
                TestDatabases.POSTGRESQL.config());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void handlersThatAreInterruptedWhileTheyWriteHarmNobodyElse(DatabaseConfig database) {
        try (Site site = Site.open(database, 2_000)) {
            site.install(Workshop.plugin("keeper").zip(folder));
            for (int round = 0; round < 3; round++) {
                List<CompletableFuture<HttpResponse<String>>> busy = IntStream.range(0, 4)
                        .mapToObj(i -> site.postLater("/api/v1/keeper/busy"))
                        .toList();
                busy.forEach(answer -> assertThat(answer.join().statusCode()).isEqualTo(503));
            }
            Site.await(
                    "a database that answers",
                    () -> site.post("/api/v1/keeper/things/hat", "").statusCode() == 204
                            || site.get("/api/v1/keeper/things").body().contains("hat"));
            assertThat(site.get("/api/v1/keeper/things").body()).contains("hat");
            assertThat(site.standing("keeper")).isEqualTo("ENABLED: ");
        }
    }
}
