package io.devquest.runner.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.runner.judging.Comparison;
import io.devquest.runner.judging.Follower;
import io.devquest.runner.judging.Program;
import io.devquest.runner.judging.Provider;
import io.devquest.runner.judging.Result;
import io.devquest.runner.sandbox.Command;
import io.devquest.runner.sandbox.Executed;
import io.devquest.runner.sandbox.Isolation;
import io.devquest.runner.sandbox.Limits;
import io.devquest.runner.sandbox.Listener;
import io.devquest.runner.sandbox.Sandbox;
import io.devquest.runner.sandbox.Tar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Runs programs on this machine, compiler and program in a sandbox each. */
public final class LocalProvider implements Provider {

    private static final int COMPILED = 32 << 20;
    private static final int COMPILER = -1;

    private final Isolation isolation;
    private final Languages languages;
    private final Supplier<Limits> limits;

    /** @param limits what one execution may use, as the operator wants it now */
    public LocalProvider(Isolation isolation, Languages languages, Supplier<Limits> limits) {
        this.isolation = isolation;
        this.languages = languages;
        this.limits = limits;
    }

    @Override
    public List<CodeLanguage> languages() {
        return isolation.complete()
                ? languages.all().stream().map(Language::shown).toList()
                : List.of();
    }

    @Override
    public List<String> missing() {
        return isolation.missing();
    }

    @Override
    public Result run(Program program, Follower follower) {
        Language language = languages.find(program.language()).orElseThrow();
        String main = program.main(language.shown());
        Map<String, String> files = new LinkedHashMap<>();
        program.files().forEach((SourceFile file) -> files.put(file.name(), file.content()));
        byte[] archive = Tar.of(files);
        if (!language.compiled()) {
            return execute(program, language.running(main), archive, "", follower);
        }
        follower.begins(COMPILER);
        Executed compiled = sandbox()
                .execute(new Command(archive, language.compiling(main), new byte[0]), compiling(), Listener.NOBODY);
        String said = text(compiled.errors());
        if (compiled.end() == Executed.End.NOT_STARTED) {
            return Result.failed();
        }
        if (compiled.end() != Executed.End.EXITED || compiled.exitCode() != 0) {
            return Result.notCompiled(said + reason(compiled.end()));
        }
        return execute(program, language.running(main), compiled.output(), said, follower);
    }

    private Result execute(
            Program program, List<String> words, byte[] archive, String compilerOutput, Follower follower) {
        List<Outcome> outcomes = new ArrayList<>();
        for (CodeTest test : program.executions()) {
            int number = outcomes.size();
            follower.begins(number);
            Command command = new Command(archive, words, test.input().getBytes(UTF_8));
            Executed done = sandbox().execute(command, limits.get(), new Decoding(follower, number));
            if (done.end() == Executed.End.NOT_STARTED) {
                return Result.failed();
            }
            outcomes.add(outcome(test, done));
            if (done.end() != Executed.End.EXITED) {
                break;
            }
        }
        return Result.of(compilerOutput, outcomes);
    }

    private static Outcome outcome(CodeTest test, Executed done) {
        String output = text(done.output());
        Verdict verdict = switch (done.end()) {
            case TIME -> Verdict.TIME_LIMIT;
            case MEMORY -> Verdict.MEMORY_LIMIT;
            case OUTPUT -> Verdict.OUTPUT_LIMIT;
            case NOT_STARTED -> Verdict.FAILED;
            case EXITED -> verdict(test, done.exitCode(), output);
        };
        return new Outcome(verdict, output, text(done.errors()), done.exitCode(), done.cpu(), done.wall(), done.peak());
    }

    private static Verdict verdict(CodeTest test, int exitCode, String output) {
        if (exitCode != 0) {
            return Verdict.RUNTIME_ERROR;
        }
        return Comparison.accepts(test, output) ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER;
    }

    private static String reason(Executed.End end) {
        return switch (end) {
            case TIME -> "\nThe compiler took too much time.";
            case MEMORY -> "\nThe compiler wanted more memory than there is for one run.";
            case OUTPUT -> "\nThe compiler wrote too much.";
            case EXITED, NOT_STARTED -> "";
        };
    }

    /** Compilers get twice the time and memory of a program, and their output is what they make. */
    private Limits compiling() {
        Limits of = limits.get();
        return new Limits(
                of.wall().multipliedBy(2),
                of.cpu().multipliedBy(2),
                of.memory() * 2,
                of.processes(),
                of.fileSize(),
                COMPILED);
    }

    private Sandbox sandbox() {
        return new Sandbox(isolation);
    }

    /** Text columns of PostgreSQL take no null character. */
    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8).replace('\0', '\uFFFD');
    }
}
