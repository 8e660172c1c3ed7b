package io.devquest.runner.judge0;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.devquest.api.code.Outcome;
import io.devquest.api.code.SourceFile;
import io.devquest.api.code.Verdict;
import io.devquest.runner.judging.Follower;
import io.devquest.runner.judging.Program;
import io.devquest.runner.judging.Provider;
import io.devquest.runner.judging.Result;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonFactory;

/** A small server that speaks as Judge0 does; the programs it gets it really runs. */
final class Judge0Contract implements AutoCloseable {

    static final String TOKEN = "a-token-of-the-operator";
    private static final Map<Integer, String> LANGUAGES = Map.of(100, "python", 91, "java");
    private static final Map<Integer, String> FILES = Map.of(100, "main.py", 91, "Main.java");

    final List<Answer> asked = new ArrayList<>();
    boolean waits = true;
    boolean broken;
    private final JsonFactory json = new JsonFactory();
    private final Provider runs;
    private final HttpServer server;
    private final Map<String, String> finished = new ConcurrentHashMap<>();
    private int polls;

    Judge0Contract(Provider runs) throws IOException {
        this.runs = runs;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/submissions", this::handle);
        server.start();
    }

    Server address() {
        return new Server("http://127.0.0.1:" + server.getAddress().getPort(), TOKEN, List.of("java=91", "python=100"));
    }

    private void handle(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String query = call.getRequestURI().getQuery();
        if (!TOKEN.equals(call.getRequestHeaders().getFirst("X-Auth-Token"))) {
            send(call, 401, "{}");
        } else if (call.getRequestMethod().equals("GET")) {
            polls++;
            String token = path.substring(path.lastIndexOf('/') + 1);
            send(
                    call,
                    200,
                    polls % 3 == 0 ? finished.get(token) : "{\"token\":\"%s\",\"status\":{\"id\":2}}".formatted(token));
        } else if (query.contains("wait=true") && !waits) {
            send(call, 403, "{\"error\":\"wait not allowed\"}");
        } else {
            Answer submission =
                    Answer.read(json, new String(call.getRequestBody().readAllBytes(), UTF_8));
            asked.add(submission);
            String token = "token-" + asked.size();
            finished.put(token, broken ? internalError(token) : run(token, submission));
            send(call, 201, query.contains("wait=true") ? finished.get(token) : "{\"token\":\"" + token + "\"}");
        }
    }

    private static String internalError(String token) {
        return "{\"token\":\"%s\",\"status\":{\"id\":13,\"description\":\"Internal Error\"},\"stdout\":null}"
                .formatted(token);
    }

    private String run(String token, Answer submission) {
        int language = (int) submission.number("language_id");
        Result result = runs.run(
                new Program(
                        LANGUAGES.get(language),
                        List.of(new SourceFile(FILES.get(language), submission.decoded("source_code"))),
                        List.of(),
                        submission.decoded("stdin")),
                Follower.NOBODY);
        Outcome one = result.outcomes().isEmpty() ? null : result.outcomes().get(0);
        return """
                {"token": "%s", "status": {"id": %d, "description": "…"}, "stdout": %s, "stderr": %s,
                 "compile_output": %s, "message": null, "time": "%s", "wall_time": "%s", "memory": %d, "exit_code": %d}
                """.formatted(
                        token,
                        status(result.verdict()),
                        base64(one == null ? null : one.output()),
                        base64(one == null ? null : one.errors()),
                        base64(result.compilerOutput().isEmpty() ? null : result.compilerOutput()),
                        one == null ? "0" : one.cpu().toMillis() / 1_000.0,
                        one == null ? "0" : one.wall().toMillis() / 1_000.0,
                        one == null ? 0 : one.peakBytes() / 1_024,
                        one == null ? 1 : one.exitCode());
    }

    private static int status(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> 3;
            case WRONG_ANSWER -> 4;
            case TIME_LIMIT -> 5;
            case COMPILE_ERROR -> 6;
            case FAILED -> 13;
            case RUNTIME_ERROR, MEMORY_LIMIT, OUTPUT_LIMIT -> 11;
        };
    }

    private static String base64(@Nullable String text) {
        return text == null ? "null" : "\"" + Base64.getEncoder().encodeToString(text.getBytes(UTF_8)) + "\"";
    }

    private static void send(HttpExchange call, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
