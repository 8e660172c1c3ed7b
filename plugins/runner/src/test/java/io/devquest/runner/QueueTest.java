package io.devquest.runner;

import static io.devquest.runner.Running.RUNS;
import static io.devquest.runner.Running.program;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.RunFinished;
import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** Two hundred runs of twenty people, on the two workers there are. */
@OnEveryDatabase
class QueueTest {

    private static final int PEOPLE = 20;
    private static final int EACH = 10;
    private static final int WORKERS = 2;
    private static final Object SLOW = program("bash", "main.sh", "sleep 4", "");
    private static final Object QUICK = program("bash", "main.sh", "echo done", "");

    @RegisterExtension
    static final Community COMMUNITY = Community.withArchive(Running.archive("1.0.0"));

    /** The runs of each, asked for one person after the other while the workers have something else to do. */
    private static List<String> fill(List<TestClient> people) {
        TestClient busy = COMMUNITY.member("busy");
        for (int i = 0; i < WORKERS; i++) {
            busy.post(RUNS, SLOW).expect(201);
        }
        List<String> runs = new ArrayList<>();
        for (TestClient person : people) {
            for (int i = 0; i < EACH; i++) {
                runs.add(person.post(RUNS, QUICK).expect(201).json("/id"));
            }
        }
        return runs;
    }

    private static void finished(TestClient who, String run) {
        try (TestSocket socket = who.live()) {
            socket.subscribe("runner.run:" + run, 0).awaitEvent("runner.run.finished");
        }
    }

    /** Waits round by round, so that each wait is a short one. */
    private static void allFinished(List<TestClient> people, List<String> runs) {
        for (int round = 0; round < EACH; round++) {
            for (int person = 0; person < PEOPLE; person++) {
                finished(people.get(person), runs.get(person * EACH + round));
            }
        }
    }

    private static List<RunFinished> finished(List<String> runs) {
        return COMMUNITY.recorded(RunFinished.class).stream()
                .filter(fact -> runs.contains(fact.runId().toString()))
                .toList();
    }

    @Test
    void everybodyIsServedInTurnWhateverTheyAskedFor() {
        List<TestClient> people = COMMUNITY.crowd("fair", PEOPLE);
        List<String> runs = fill(people);
        JsonNode last = people.get(0).get(RUNS + "/" + runs.get(EACH - 1)).json();
        assertThat(last.path("position").asInt())
                .isBetween(PEOPLE * (EACH - 1) - WORKERS, PEOPLE * (EACH - 1) + WORKERS);
        allFinished(people, runs);

        List<RunFinished> facts = finished(runs);
        assertThat(facts).extracting(fact -> fact.runId().toString()).containsExactlyInAnyOrderElementsOf(runs);
        Map<Id, Integer> served = new HashMap<>();
        for (RunFinished fact : facts) {
            served.merge(fact.personId(), 1, Integer::sum);
            int least = served.size() < PEOPLE
                    ? 0
                    : served.values().stream().min(Integer::compare).orElse(0);
            assertThat(served.values()).as("runs of each so far").allMatch(n -> n <= least + 1 + WORKERS);
        }
    }

    @Test
    void everyResultIsDeliveredOnceThoughThePluginIsRestarted() {
        List<TestClient> people = COMMUNITY.crowd("restart", PEOPLE);
        List<String> runs = fill(people);
        finished(people.get(0), runs.get(0));
        COMMUNITY.plugins().disable("runner");
        COMMUNITY.plugins().enable("runner");
        COMMUNITY.clock().advance(Duration.ofMinutes(2));
        allFinished(people, runs);
        assertThat(finished(runs))
                .extracting(fact -> fact.runId().toString())
                .containsExactlyInAnyOrderElementsOf(runs);
        assertThat(finished(runs))
                .extracting(RunFinished::verdict)
                .allMatch(verdict -> verdict.name().equals("ACCEPTED"));
    }
}
