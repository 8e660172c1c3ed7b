package io.devquest.runner.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SandboxTest {

    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(5), 256L << 20, 64, 16 << 20, 100_000);

    private final Sandbox sandbox = new Sandbox(Isolation.here());

    private Executed run(String script, String input) {
        byte[] files = Tar.of(Map.of("main.sh", script));
        return sandbox.execute(
                new Command(files, List.of("sh", "main.sh"), input.getBytes(UTF_8)), LIMITS, Listener.NOBODY);
    }

    @Test
    void aProgramReadsItsInputAndWritesItsOutput() {
        Executed done = run("cat; echo oops >&2; exit 3", "hello\n");
        assertThat(done.end()).isEqualTo(Executed.End.EXITED);
        assertThat(new String(done.output(), UTF_8)).isEqualTo("hello\n");
        assertThat(new String(done.errors(), UTF_8)).isEqualTo("oops\n");
        assertThat(done.exitCode()).isEqualTo(3);
        assertThat(done.peak()).isPositive();
        assertThat(done.cpu()).isPositive();
    }

    @Test
    void allLayersAreInPlace() {
        Executed done =
                run("id -u; grep -E 'Seccomp:|NoNewPrivs|CapEff' /proc/self/status; ls /proc | grep -c '^[0-9]'", "");
        assertThat(new String(done.output(), UTF_8).lines().map(line -> line.replaceAll("\\s+", " ")))
                .startsWith("65534", "CapEff: 0000000000000000", "NoNewPrivs: 1", "Seccomp: 2");
    }
}
