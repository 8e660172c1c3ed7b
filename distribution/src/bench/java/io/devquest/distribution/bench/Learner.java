package io.devquest.distribution.bench;

import io.devquest.distribution.bench.Site.Person;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody at the playground: runs programs by REST and follows them on a socket that is open already. */
final class Learner implements AutoCloseable {

    private static final String RUNS = "/api/v1/runner/runs";
    private static final String CHANNEL = "runner.run:";
    private static final long PATIENCE_SECONDS = 60;

    private final Site site;
    private final Person person;
    private final BlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final WebSocket socket;

    Learner(int port, Person person) {
        this.site = new Site(port);
        this.person = person;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .header("Cookie", person.cookie())
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/live"), new Frames())
                .join();
    }

    static List<Learner> all(int port, List<Person> people) {
        return people.stream().map(person -> new Learner(port, person)).toList();
    }

    /** Puts a program into the queue, follows it and returns its run. */
    String submit(Program program, long number) {
        String run = site.create(
                        person,
                        RUNS,
                        Map.of(
                                "language",
                                program.language(),
                                "files",
                                List.of(
                                        Map.of("name", program.file(), "content", program.source(number)))))
                .path("id")
                .stringValue();
        socket.sendText("{\"op\":\"sub\",\"channel\":\"" + CHANNEL + run + "\",\"after\":0}", true)
                .join();
        return run;
    }

    boolean finished(String run) {
        return run(run).path("state").stringValue().equals("FINISHED");
    }

    /** From the click to the first text in the page, in nanoseconds; it looks for a result when the page does. */
    long firstOutput(Program program, long number) {
        frames.clear();
        long start = System.nanoTime();
        String run = submit(program, number);
        long first = 0;
        while (true) {
            JsonNode frame = next();
            if (!frame.path("channel").asString("").equals(CHANNEL + run)) {
                continue;
            }
            boolean text = frame.path("type").asString("").equals("output");
            boolean look = frame.path("op").asString("").matches("ok|event");
            boolean over = look && requireAccepted(run);
            if (first == 0 && (text || over)) {
                first = System.nanoTime() - start;
            }
            if (over) {
                return first;
            }
        }
    }

    /** Waits until one more of the runs that are followed is over. */
    void awaitEnd() {
        JsonNode frame = next();
        while (!frame.path("op").asString("").equals("event")) {
            frame = next();
        }
    }

    private boolean requireAccepted(String id) {
        JsonNode run = run(id);
        boolean over = run.path("state").stringValue().equals("FINISHED");
        if (over && !run.path("verdict").asString("").equals("ACCEPTED")) {
            throw new IllegalStateException("A run failed: " + run);
        }
        return over;
    }

    private JsonNode run(String id) {
        return site.read(person, RUNS + "/" + id);
    }

    private JsonNode next() {
        try {
            JsonNode frame = frames.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null || frame.path("op").asString("").equals("error")) {
                throw new IllegalStateException("No more of a run is told: " + frame);
            }
            return frame;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Frames implements WebSocket.Listener {

        private final StringBuilder partial = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                frames.add(JsonMapper.shared().readTree(partial.toString()));
                partial.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }
}
