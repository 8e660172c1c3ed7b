package io.devquest.runner.judge0;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.runner.judging.Follower;
import io.devquest.runner.judging.Program;
import io.devquest.runner.judging.Result;
import io.devquest.runner.local.Languages;
import io.devquest.runner.local.LocalProvider;
import io.devquest.runner.sandbox.Isolation;
import io.devquest.runner.sandbox.Limits;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class Judge0Test {

    private static final Limits LIMITS = limits(1_000);

    private Judge0Contract there;
    private Judge0 provider;

    private static Limits limits(int output) {
        return new Limits(Duration.ofSeconds(2), Duration.ofSeconds(2), 256L << 20, 64, 16 << 20, output);
    }

    @BeforeEach
    void start() throws IOException {
        there = new Judge0Contract(new LocalProvider(Isolation.here(), Languages.here(), () -> limits(100_000)));
        provider = new Judge0(there::address, () -> LIMITS);
    }

    @AfterEach
    void stop() {
        there.close();
    }

    private Result run(String code, CodeTest... tests) {
        return provider.run(
                new Program("python", List.of(new SourceFile("main.py", code)), List.of(tests), "7"), Follower.NOBODY);
    }

    @Test
    void itHasTheLanguagesOfTheSettings() {
        assertThat(provider.languages()).extracting(CodeLanguage::id).containsExactly("java", "python");
        assertThat(provider.missing()).isEmpty();
        assertThat(new Judge0(() -> new Server("", "", List.of()), () -> LIMITS).missing())
                .isNotEmpty();
    }

    @Test
    void aProgramIsSentWithItsLimitsAndWithoutNetwork() {
        Result result = run("print(int(input()) * 6)");
        assertThat(result.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(result.outcomes().get(0).output()).isEqualTo("42\n");
        assertThat(result.outcomes().get(0).peakBytes()).isPositive();
        assertThat(there.asked).hasSize(1);
        assertThat(there.asked.get(0).fields())
                .containsEntry("language_id", "100")
                .containsEntry("cpu_time_limit", "2.0")
                .containsEntry("memory_limit", "262144")
                .containsEntry("enable_network", "false");
    }

    @Test
    void itIsAskedAgainWhereItDoesNotWait() {
        there.waits = false;
        assertThat(run("print(1)").outcomes().get(0).output()).isEqualTo("1\n");
    }

    @Test
    void testsAreJudgedHere() {
        String twice = "print(int(input()) * 2)";
        CodeTest right = new CodeTest("4", CodeTest.Kind.EXACT, "8");
        CodeTest wrong = new CodeTest("4", CodeTest.Kind.EXACT, "9");
        assertThat(run(twice, right, right).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(run(twice, right, wrong).verdict()).isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(run("while True: pass").verdict()).isEqualTo(Verdict.TIME_LIMIT);
        assertThat(run("print(x)").outcomes().get(0).errors()).contains("NameError");
        assertThat(run("print('x' * 5000)").verdict()).isEqualTo(Verdict.OUTPUT_LIMIT);
        SourceFile broken = new SourceFile("Main.java", "class Main {");
        Result compiled = provider.run(new Program("java", List.of(broken), List.of(), ""), Follower.NOBODY);
        assertThat(compiled.verdict()).isEqualTo(Verdict.COMPILE_ERROR);
        assertThat(compiled.compilerOutput()).contains("Main.java");
    }

    @Test
    void aServerInTroubleIsNobodysFault() {
        there.broken = true;
        assertThat(run("print(1)").verdict()).isEqualTo(Verdict.FAILED);
        there.close();
        assertThat(run("print(1)").verdict()).isEqualTo(Verdict.FAILED);
        Judge0 elsewhere = new Judge0(() -> new Server("not an address", "", List.of("python=100")), () -> LIMITS);
        assertThat(elsewhere
                        .run(
                                new Program("python", List.of(new SourceFile("main.py", "")), List.of(), ""),
                                Follower.NOBODY)
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }
}
