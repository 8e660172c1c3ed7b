package io.devquest.testkit.jobs;

import static io.devquest.testkit.jobs.Errands.JOBS;
import static io.devquest.testkit.jobs.Errands.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** What is asked for is done, once, and whoever runs the community sees what is not. */
@OnEveryDatabase
class JobQueueTest {

    @RegisterExtension
    static Community community = Community.withArchive(Errands.archive("1.0.0"));

    private Errands errands;

    @BeforeEach
    void people() {
        errands = new Errands(community);
    }

    @AfterEach
    void nothingIsLeft() {
        errands.mend();
        until(() -> errands.queue().isEmpty());
        // a new instance, which is not mended
        community.plugins().disable("errands");
        community.plugins().enable("errands");
    }

    @Test
    void whatIsAskedForIsDoneOnceAndWhatWasRolledBackNever() {
        errands.askInVain("bread");
        errands.ask("milk");
        errands.ask("cheese");
        until(() -> errands.queue().isEmpty());
        assertThat(errands.done()).containsExactly("milk", "cheese");
    }

    @Test
    void ofAKeyOneWaitsWithTheNewestData() {
        errands.ask("hang", "");
        until(() -> state().equals("running"));
        errands.ask("first", "shop");
        errands.ask("second", "shop");
        assertThat(errands.queue()).hasSize(2);
        errands.mend();
        until(() -> errands.queue().isEmpty());
        assertThat(errands.done()).containsExactly("hang", "second");
    }

    @Test
    void whatIsAskedForAgainWhileItRunsIsDoneOnceMore() {
        errands.ask("hang", "shop");
        until(() -> state().equals("running"));
        errands.ask("again", "shop");
        assertThat(errands.queue()).hasSize(1);
        errands.mend();
        until(() -> errands.queue().isEmpty());
        assertThat(errands.done()).containsExactly("hang", "again");
    }

    @Test
    void whatFailsIsTriedAgainLaterAndLaterThenSetAsideUntilSomebodyTriesAgain() {
        errands.ask("fail");
        Duration before = Duration.ZERO;
        for (int attempt = 1; attempt <= 5; attempt++) {
            int made = attempt;
            until(() -> errands.only().path("attempts").asInt() == made);
            JsonNode job = errands.only();
            assertThat(job.path("state").asString()).isEqualTo("waiting");
            assertThat(job.path("lastReason").asString()).contains("the bridge is out");
            Duration pause = Duration.between(
                    Instant.parse(job.path("lastAt").asString()),
                    Instant.parse(job.path("dueAt").asString()));
            assertThat(pause).isGreaterThan(before);
            before = pause;
            dueNow(job);
        }
        until(() -> state().equals("failed"));
        errands.admin().page("/admin/jobs").contains("the bridge is out", "Try again", "1 job has failed");
        errands.admin().page("/admin/jobs/history").contains("the bridge is out");
        errands.mend();
        errands.admin().post(JOBS + "/" + id() + "/run").expect(204);
        until(() -> errands.queue().isEmpty());
        assertThat(errands.done()).containsExactly("fail");
    }

    /** As if the pause were over; "run now" would forget the attempts. */
    private static void dueNow(JsonNode job) {
        Stored.due(community, Id.parse(job.path("id").asString()).orElseThrow().value(), "errands");
    }

    @Test
    void whatFailedCanBeDismissed() {
        errands.ask("fail");
        until(() -> errands.only().path("attempts").asInt() == 1);
        errands.admin().delete(JOBS + "/" + id()).expect(204);
        assertThat(errands.queue()).isEmpty();
        errands.admin().delete(JOBS + "/0000000000001").expect(404);
    }

    @Test
    void aRunSaysHowFarItIsAndEndsWhenItIsCancelled() {
        errands.ask("hang");
        until(() -> errands.only().path("words").asString().equals("Waiting at the ferry"));
        JsonNode job = errands.only();
        assertThat(job.path("state").asString()).isEqualTo("running");
        assertThat(job.path("done").asInt()).isEqualTo(3);
        assertThat(job.path("total").asInt()).isEqualTo(12);
        errands.admin().page("/admin/jobs").contains("Waiting at the ferry", "value=\"25\"");
        errands.admin().post(JOBS + "/" + id() + "/run").problem("job_busy", 409);
        errands.admin().post(JOBS + "/" + id() + "/cancel").expect(204);
        until(() -> errands.queue().isEmpty());
        assertThat(errands.runs().get(0).path("result").asString()).isEqualTo("cancelled");
    }

    @Test
    void aRunThatTakesTooLongIsStoppedAndCountsAsFailed() {
        errands.ask("brief hang");
        until(() -> errands.only().path("attempts").asInt() == 1);
        assertThat(errands.only().path("lastReason").asString()).contains("longer than 1 s");
        errands.admin().delete(JOBS + "/" + id()).expect(204);
    }

    @Test
    void aJobThatHangsKeepsOnlyItsOwnOwnerWaiting() {
        errands.ask("deaf");
        until(() -> state().equals("running"));
        errands.ask("behind");
        JsonNode before = errands.recurring("old-mail");
        errands.admin().post(JOBS + "/" + before.path("id").asString() + "/run").expect(204);
        until(() -> !errands.recurring("old-mail").path("lastAt").isNull());
        assertThat(errands.recurring("old-mail").path("lastResult").asString()).isEqualTo("done");
        assertThat(errands.done()).isEmpty();
    }

    @Test
    void aScheduleRunsCanBePausedAndGoesOn() {
        until(() -> errands.ticks() > 0);
        String id = errands.recurring("tick").path("id").asString();
        errands.admin().post(JOBS + "/" + id + "/pause").expect(204);
        assertThat(errands.recurring("tick").path("state").asString()).isEqualTo("paused");
        errands.admin().post(JOBS + "/" + id + "/run").problem("job_busy", 409);
        errands.admin().delete(JOBS + "/" + id).problem("job_busy", 409);
        errands.admin().form("/admin/jobs/" + id + "/resume", Map.of()).expect(303);
        int ticks = errands.ticks();
        until(() -> errands.ticks() > ticks);
    }

    private String state() {
        return errands.queue().get(0).path("state").asString();
    }

    private String id() {
        return errands.only().path("id").asString();
    }
}
