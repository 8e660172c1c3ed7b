package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.json.JsonMapper;

/** A thousand sockets in one topic while it is written in: some never read, and one sends garbage as fast as it can. */
@Tag("alone")
class FloodIT {

    private static final int READERS = 949;
    private static final int DEAF = 50;
    private static final int WRITERS = 4;
    private static final int POSTS_AFTERWARDS = 20;
    private static final int MOST_POSTS = 10_000;
    // as many as a client may send: more of them would be its end, too
    private static final long PING_EVERY_NANOS = 1_000_000_000 / 16;
    private static final long MIB = 1024 * 1024;
    private static final long HEAP = 256 * MIB;
    private static final String TEXT = "All of this is read by many, and by some it is not. ".repeat(20);

    @RegisterExtension
    final Product product = new Product();

    private final ExecutorService people = Executors.newFixedThreadPool(WRITERS + DEAF + 2);
    private final List<WebSocket> open = new ArrayList<>();
    private final List<RawSocket> raw = new ArrayList<>();
    private final AtomicInteger written = new AtomicInteger();
    private Running running;
    private Rest guest;

    @AfterEach
    void stop() {
        people.shutdownNow();
        open.forEach(WebSocket::abort);
        raw.forEach(RawSocket::close);
    }

    @Test
    void thoseWhoReadAreServedTheOthersAreDisconnectedAndMemoryStaysBounded() throws Exception {
        running = product.withAdmin()
                .with("DEVQUEST_JAVA_OPTS", "-XX:+UseSerialGC -Xmx" + HEAP / MIB + "m -XX:+ExitOnOutOfMemoryError")
                .start();
        guest = running.guest();
        Rest admin = running.admin();
        String topic = Forums.newTopic(admin, Forums.newBoard(admin), "Flooded");
        String channel = "forums.topic:" + topic;
        List<Listener> readers = readers(channel);
        List<RawSocket> deaf = deaf(channel);
        RawSocket garbage = rawSocket();
        assertThat(garbage.handshake()).startsWith("HTTP/1.1 101").doesNotContain("permessage-deflate");
        assertThat(connections()).isEqualTo(READERS + DEAF + 1);
        long before = heapInUse();

        Future<String> goodbye = people.submit(garbage::readToEnd);
        people.submit(() -> flood(garbage));
        writeUntilTheDeafAreGone(admin, topic, deaf);
        assertThat(meter("devquest_live_closed_slow")).isEqualTo(DEAF);
        assertThat(meter("devquest_live_closed_flooding")).isOne();
        assertThat(goodbye.get(Wait.LONG.toSeconds(), TimeUnit.SECONDS)).startsWith("1008 too many ");
        List<Future<String>> ends =
                deaf.stream().map(socket -> people.submit(socket::readToEnd)).toList();
        for (Future<String> end : ends) {
            // who begins to read too late finds the wire cut
            assertThat(end.get(Wait.LONG.toSeconds(), TimeUnit.SECONDS))
                    .matches(reason -> reason.isEmpty() || reason.startsWith("1013 too slow"), "too slow or cut");
        }

        write(admin, topic, POSTS_AFTERWARDS);
        long all = position(channel);
        Wait.until(
                "all who read have got " + all + " facts",
                () -> readers.stream().allMatch(reader -> reader.last() == all));
        assertThat(readers).extracting(Listener::trouble).containsOnly("");
        Wait.until("only those who read are connected", () -> connections() == READERS);
        assertThat(heapInUse()).isLessThan(before + 48 * MIB).isLessThan(HEAP / 4 * 3);
    }

    private List<Listener> readers(String channel) {
        HttpClient client = HttpClient.newHttpClient();
        URI live = URI.create("ws://127.0.0.1:" + running.port() + "/live");
        List<Listener> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Listener reader = new Listener();
            WebSocket socket =
                    client.newWebSocketBuilder().buildAsync(live, reader).join();
            socket.sendText(subscription(channel), true).join();
            open.add(socket);
            readers.add(reader);
        }
        Wait.until("all have subscribed", () -> readers.stream().allMatch(Listener::subscribed));
        return readers;
    }

    private List<RawSocket> deaf(String channel) throws IOException {
        List<RawSocket> deaf = new ArrayList<>();
        for (int i = 0; i < DEAF; i++) {
            RawSocket socket = rawSocket();
            socket.send(subscription(channel));
            assertThat(socket.read()).contains("hello");
            assertThat(socket.read()).contains("\"op\":\"ok\"");
            deaf.add(socket);
        }
        return deaf;
    }

    private RawSocket rawSocket() {
        RawSocket socket = new RawSocket(running.port());
        raw.add(socket);
        return socket;
    }

    private static String subscription(String channel) {
        return "{\"op\":\"sub\",\"channel\":\"" + channel + "\",\"after\":0}";
    }

    /** The number of the channel's last fact. */
    private long position(String channel) throws IOException {
        try (RawSocket socket = new RawSocket(running.port())) {
            socket.send(subscription(channel));
            socket.read();
            return JsonMapper.shared().readTree(socket.read()).path("seq").longValue();
        }
    }

    private static void flood(RawSocket socket) {
        try {
            while (true) {
                socket.send("{\"op\":\"garbage");
            }
        } catch (IOException disconnected) {
            // this is what the test waits for
        }
    }

    private void writeUntilTheDeafAreGone(Rest admin, String topic, List<RawSocket> deaf) throws Exception {
        long began = System.nanoTime();
        int pings = 0;
        do {
            write(admin, topic, 2 * WRITERS);
            for (; pings < (System.nanoTime() - began) / PING_EVERY_NANOS; pings++) {
                deaf.forEach(FloodIT::ping);
            }
        } while (meter("devquest_live_closed_slow") < DEAF && written.get() < MOST_POSTS);
    }

    /** Asks for an answer that is not read either. Who is silent is disconnected for that, however little it was sent. */
    private static void ping(RawSocket socket) {
        try {
            socket.send("{\"op\":\"ping\"}");
        } catch (IOException disconnected) {
            // this is what the test waits for
        }
    }

    private void write(Rest admin, String topic, int posts) throws Exception {
        List<Future<Answer>> answers = new ArrayList<>();
        for (int i = 0; i < posts; i++) {
            String body = written.incrementAndGet() + " " + TEXT;
            answers.add(people.submit(() -> admin.post(Forums.posts(topic), Map.of("body", body))));
        }
        for (Future<Answer> answer : answers) {
            answer.get(Wait.LONG.toSeconds(), TimeUnit.SECONDS).expect(201);
        }
    }

    private long connections() {
        return meter("devquest_live_connections");
    }

    private long meter(String name) {
        String page = guest.get("/metrics").expect(200).body();
        Matcher line =
                Pattern.compile("(?m)^" + name + "(?:\\{[^}]*})? (\\S+)$").matcher(page);
        assertThat(line.find()).as("%s in %s", name, page).isTrue();
        return (long) Double.parseDouble(line.group(1));
    }

    /** Bytes of the heap that are reachable. */
    private long heapInUse() throws Exception {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process collection = new ProcessBuilder(
                        jcmd.toString(), String.valueOf(running.handle().pid()), "GC.run")
                .redirectErrorStream(true)
                .start();
        String said = new String(collection.getInputStream().readAllBytes(), UTF_8);
        assertThat(collection.waitFor()).as(said).isZero();
        String page = guest.get("/metrics").expect(200).body();
        return Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} (\\S+)$")
                .matcher(page)
                .results()
                .mapToLong(pool -> (long) Double.parseDouble(pool.group(1)))
                .sum();
    }
}
