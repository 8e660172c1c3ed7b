package io.devquest.runner.judge0;

import io.devquest.api.code.CodeLanguage;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.Verdict;
import io.devquest.runner.judging.Comparison;
import io.devquest.runner.judging.Follower;
import io.devquest.runner.judging.Program;
import io.devquest.runner.judging.Provider;
import io.devquest.runner.judging.Result;
import io.devquest.runner.local.Languages;
import io.devquest.runner.sandbox.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;

/** Runs programs on a Judge0 server, which has the isolation. */
public final class Judge0 implements Provider {

    private static final Logger log = LoggerFactory.getLogger(Judge0.class);
    private static final Duration SLACK = Duration.ofSeconds(20);
    private static final int KIB = 1_024;
    private static final String QUERY = "?base64_encoded=true&fields="
            + "token,stdout,stderr,compile_output,message,status,time,wall_time,memory,exit_code";

    private final JsonFactory json = new JsonFactory();
    private final Supplier<Server> server;
    private final Supplier<Limits> limits;
    private final Waiting waiting;

    /** Both as the operator wants them now. */
    public Judge0(Supplier<Server> server, Supplier<Limits> limits) {
        this.server = server;
        this.limits = limits;
        this.waiting = new Waiting(SLACK);
    }

    @Override
    public List<CodeLanguage> languages() {
        return Languages.known(server.get().numbers().keySet());
    }

    @Override
    public List<String> missing() {
        return server.get().known()
                ? List.of()
                : List.of("The address of the Judge0 server is missing in the settings.");
    }

    @Override
    public Result run(Program program, Follower follower) {
        List<Outcome> outcomes = new ArrayList<>();
        String compilerOutput = "";
        try {
            for (CodeTest test : program.executions()) {
                follower.begins(outcomes.size());
                Answer answer = ask(program, test.input());
                compilerOutput = answer.decoded("compile_output");
                if (answer.notCompiled()) {
                    return Result.notCompiled(compilerOutput);
                }
                if (answer.internalError()) {
                    log.warn("{} could not run a program: {}", server.get(), answer.decoded("message"));
                    return Result.failed();
                }
                Outcome outcome = outcome(test, answer);
                follower.wrote(outcomes.size(), false, outcome.output());
                follower.wrote(outcomes.size(), true, outcome.errors());
                outcomes.add(outcome);
            }
        } catch (Calls.Failed | JacksonException | InterruptedException e) {
            log.warn("A program could not be run: {}", e.getMessage());
            if (e instanceof InterruptedException) {
                Thread.currentThread().interrupt();
            }
            return Result.failed();
        }
        return Result.of(compilerOutput, outcomes);
    }

    /** Waits in the call where the server allows that, or else asks again and again. */
    private Answer ask(Program program, String input) throws Calls.Failed, InterruptedException {
        Server at = server.get();
        Limits within = limits.get();
        CodeLanguage language = Languages.known(List.of(program.language())).get(0);
        int number = at.numbers().get(program.language());
        String body = Submission.json(json, number, program.main(language), program, input, within);
        Duration patience = within.wall().multipliedBy(2).plus(SLACK);
        Answer first;
        try {
            first = Answer.read(json, Calls.call(at, "/submissions" + QUERY + "&wait=true", body, patience));
        } catch (Calls.Failed notSo) {
            first = Answer.read(json, Calls.call(at, "/submissions" + QUERY + "&wait=false", body, patience));
        }
        String path = "/submissions/" + first.token() + QUERY;
        return first.finished()
                ? first
                : waiting.until(() -> Answer.read(json, Calls.call(at, path, null, patience)), within.wall());
    }

    private Outcome outcome(CodeTest test, Answer answer) {
        String output = answer.decoded("stdout");
        int most = limits.get().output();
        boolean tooMuch = output.length() > most;
        Verdict verdict = verdict(test, answer, output);
        return new Outcome(
                tooMuch ? Verdict.OUTPUT_LIMIT : verdict,
                tooMuch ? output.substring(0, most) : output,
                answer.decoded("stderr"),
                (int) answer.number("exit_code"),
                answer.seconds("time"),
                answer.seconds("wall_time"),
                (long) answer.number("memory") * KIB);
    }

    private static Verdict verdict(CodeTest test, Answer answer, String output) {
        if (answer.outOfTime()) {
            return Verdict.TIME_LIMIT;
        }
        if (!answer.endedWell()) {
            return Verdict.RUNTIME_ERROR;
        }
        return Comparison.accepts(test, output) ? Verdict.ACCEPTED : Verdict.WRONG_ANSWER;
    }
}
