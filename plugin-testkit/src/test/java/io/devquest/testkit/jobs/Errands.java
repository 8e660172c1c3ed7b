package io.devquest.testkit.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.jobs.errands.ErrandsPlugin;
import io.devquest.testkit.jobs.errands.NewErrand;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody who has errands run, and an administrator who looks on. */
final class Errands {

    static final String JOBS = "/api/v1/admin/jobs";
    private static final long PATIENCE = Duration.ofSeconds(20).toNanos();

    private final TestClient ada;
    private final TestClient olga;

    Errands(Community community) {
        ada = community.member("ada");
        olga = community.admin("olga");
    }

    static Path archive(String version) {
        return Archives.content(ErrandsPlugin.class)
                .manifest("plugin.id", "errands")
                .manifest("plugin.version", version)
                .manifest("plugin.class", ErrandsPlugin.class.getName())
                .manifest("plugin.title", "Errands")
                .write();
    }

    void ask(String text) {
        ask(text, "");
    }

    void ask(String text, String key) {
        ada.post("/api/v1/errands", new NewErrand(text, key, 0, false)).expect(204);
    }

    void askInVain(String text) {
        ada.post("/api/v1/errands", new NewErrand(text, "", 0, true)).expect(500);
    }

    void mend() {
        ada.post("/api/v1/errands/mended").expect(204);
    }

    List<String> done() {
        return texts(ada.get("/api/v1/errands").expect(200).json().path("done"));
    }

    int ticks() {
        return ada.get("/api/v1/errands").expect(200).json().path("ticks").asInt();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    List<JsonNode> queue() {
        return items(JOBS + "/queue");
    }

    List<JsonNode> runs() {
        return items(JOBS + "/runs");
    }

    private List<JsonNode> items(String path) {
        return StreamSupport.stream(
                        olga.get(path).expect(200).json().path("items").spliterator(), false)
                .toList();
    }

    JsonNode recurring(String name) {
        return items(JOBS).stream()
                .filter(job -> job.path("name").asString().equals(name))
                .findAny()
                .orElseThrow();
    }

    /** The one job that is waiting, running or failed. */
    JsonNode only() {
        assertThat(queue()).hasSize(1);
        return queue().get(0);
    }

    TestClient admin() {
        return olga;
    }

    static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
