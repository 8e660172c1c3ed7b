package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The process is killed while programs run and others wait: each has its result in the end, and nothing runs on. */
@Tag("alone")
class RunnerKillIT {

    private static final String RUNS = "/api/v1/runner/runs";
    private static final int QUEUED = 30;

    @RegisterExtension
    final Product product = new Product();

    @Test
    void everyRunThatWasAcceptedEnds() {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        // a worker that is gone is missed sooner
        admin.submit("/admin/settings", Map.of("runner.wall", "5 s")).expect(303);
        Rest ann = running.guest().register("ann");
        List<String> runs = new ArrayList<>();
        runs.add(run(ann, "sleep 3; echo slow"));
        runs.add(run(ann, "sleep 3; echo slow"));
        for (int i = 0; i < QUEUED; i++) {
            runs.add(run(ann, "echo " + i));
        }
        Wait.until("two of them run", () -> sandboxes() > 1);
        running.kill();
        Wait.until("nothing of them is left", () -> sandboxes() == 0);

        Rest again = product.start().guest().signIn("ann", "of-ann-alone");
        for (String id : runs) {
            Wait.until("run " + id + " has ended", () -> state(again, id).equals("FINISHED"));
            Answer run = again.get(RUNS + "/" + id).expect(200);
            assertThat(run.text("/verdict")).isEqualTo("ACCEPTED");
            assertThat(run.text("/outcomes/0/output")).isNotEmpty();
            assertThat(run.text("/outcomes/1/output")).isEmpty();
        }
    }

    private static String run(Rest who, String code) {
        return who.post(RUNS, Map.of("language", "bash", "files", List.of(Map.of("name", "main.sh", "content", code))))
                .expect(201)
                .text("/id");
    }

    private static String state(Rest who, String id) {
        return who.get(RUNS + "/" + id).expect(200).text("/state");
    }

    private static long sandboxes() {
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().command().stream())
                .filter(command -> command.endsWith("/bwrap"))
                .count();
    }
}
