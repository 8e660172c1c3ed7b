package io.devquest.runner.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.runner.judging.Follower;
import io.devquest.runner.judging.Program;
import io.devquest.runner.judging.Result;
import io.devquest.runner.local.Languages;
import io.devquest.runner.local.LocalProvider;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Programs that try to get out, to take more than they are given, or to forge a result. The first line of each says what
 * must become of it; those that end well say "held" if they were held.
 */
class EscapeTest {

    private static final Path ATTACKS = Path.of("src/test/resources/attacks");
    private static final Limits LIMITS =
            new Limits(Duration.ofSeconds(10), Duration.ofSeconds(5), 256L << 20, 64, 16 << 20, 100 << 10);
    private static final Map<String, String> LANGUAGES =
            Map.of("py", "python", "sh", "bash", "c", "c", "cpp", "cpp", "java", "java");
    private static final Map<String, String> FILES =
            Map.of("py", "main.py", "sh", "main.sh", "c", "main.c", "cpp", "main.cpp", "java", "Main.java");

    private final LocalProvider provider = new LocalProvider(Isolation.here(), Languages.here(), () -> LIMITS);

    @TempDir
    Path folder;

    private HostState before = HostState.now();

    @BeforeEach
    void lookAtTheMachine() {
        before = HostState.now();
    }

    /** Whatever was tried, the machine is as before, and whoever comes next is served. */
    @AfterEach
    void theMachineIsAsBefore() {
        assertThat(HostState.now()).isEqualTo(before);
        Result honest = run("python", "main.py", "print(sum(int(x) for x in input().split()))", "1 2 39");
        assertThat(honest.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(honest.outcomes().get(0).output()).isEqualTo("42\n");
    }

    @Test
    void thereAreManyAttacks() throws IOException {
        assertThat(attacks()).hasSizeGreaterThanOrEqualTo(25);
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void isHeld(String attack) throws IOException {
        String code = Files.readString(ATTACKS.resolve(attack));
        String expected = code.lines().findFirst().orElseThrow().replaceFirst(".*expect: ", "");
        String ending = attack.substring(attack.lastIndexOf('.') + 1);
        Path secret = Files.createFile(folder.resolve("a-secret"));
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String input = attack.startsWith("loopback")
                    ? String.valueOf(server.getLocalPort())
                    : secret.getFileName().toString();
            Result result = run(LANGUAGES.get(ending), FILES.get(ending), code, input);
            assertThat(Arrays.asList(expected.replace(" held", "").split(" or ")))
                    .as("%s", result)
                    .contains(result.verdict().name());
            if (expected.endsWith(" held")) {
                assertThat(result.outcomes().get(0).output()).isEqualTo("held\n");
            }
            assertThat(result.outcomes()).allSatisfy(outcome -> {
                assertThat(outcome.cpu()).isLessThan(LIMITS.cpu().multipliedBy(2));
                assertThat(outcome.peakBytes()).isLessThanOrEqualTo(LIMITS.memory());
                assertThat(outcome.output().getBytes(UTF_8)).hasSizeLessThanOrEqualTo(LIMITS.output());
            });
        }
    }

    private Result run(String language, String file, String code, String input) {
        return provider.run(
                new Program(language, List.of(new SourceFile(file, code)), List.<CodeTest>of(), input),
                Follower.NOBODY);
    }

    static List<String> attacks() throws IOException {
        try (Stream<Path> files = Files.list(ATTACKS)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
