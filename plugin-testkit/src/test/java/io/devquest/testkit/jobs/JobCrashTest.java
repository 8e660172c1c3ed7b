package io.devquest.testkit.jobs;

import static io.devquest.testkit.jobs.Errands.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.CommunityServer;
import io.devquest.engine.StartOptions;
import io.devquest.engine.config.Config;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobCrashTest {

    @TempDir
    Path home;

    @Test
    void aJobWhoseProcessWasKilledIsRunAgainAfterTheNextStart() throws IOException, InterruptedException {
        killInTheMidstOfAJob();
        List<Integer> learnt = new CopyOnWriteArrayList<>();
        Config config = Config.defaults(home).withPort(0);
        try (CommunityServer server =
                        CommunityServer.start(config, StartOptions.standard().beating(Duration.ofMillis(200)));
                School school = new School(server, (lesson, progress) -> learnt.add(lesson.number()))) {
            until(() -> learnt.size() == 1);
            assertThat(learnt).containsExactly(7);
        }
    }

    private void killInTheMidstOfAJob() throws IOException, InterruptedException {
        Process victim = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out = victim.inputReader()) {
            String line = out.readLine();
            while (line != null && !line.equals("at it")) {
                line = out.readLine();
            }
            assertThat(line).as("the process ended by itself").isEqualTo("at it");
        } finally {
            victim.destroyForcibly();
            assertThat(victim.waitFor(10, TimeUnit.SECONDS)).isTrue();
        }
    }
}
