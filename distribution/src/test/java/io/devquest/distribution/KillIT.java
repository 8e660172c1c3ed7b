package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing that was acknowledged is lost when the process is killed, twenty times on each database. */
class KillIT {

    private static final int ROUNDS = 20;
    private static final int WRITERS = 6;
    private static final int TOPICS = 2;

    @RegisterExtension
    final Product product = new Product();

    private final ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    private final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
    private final Random random = new Random();

    /** The posts of each topic that were acknowledged: body by id. */
    private final Map<String, Map<String, String>> acknowledged = new LinkedHashMap<>();

    @AfterEach
    void stop() {
        writers.shutdownNow();
        killer.shutdownNow();
    }

    @Test
    void h2KeepsEveryAcknowledgedPost() throws Exception {
        product.withForumsOnly().withAdmin();
        killAgainAndAgain();
        String url = "jdbc:h2:file:" + product.home().resolve("data/community")
                + ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "devquest", "")) {
            assertEventsMatchPosts(connection);
        }
    }

    @Test
    void postgreSqlKeepsEveryAcknowledgedPost() throws Exception {
        try (Postgres postgres = new Postgres()) {
            product.withForumsOnly()
                    .withAdmin()
                    .with("DEVQUEST_DATABASE_URL", postgres.url())
                    .with("DEVQUEST_DATABASE_USER", postgres.user());
            killAgainAndAgain();
            try (Connection connection = postgres.connect()) {
                assertEventsMatchPosts(connection);
            }
        }
    }

    private void killAgainAndAgain() throws Exception {
        Running running = product.start();
        Rest admin = running.admin();
        String board = Forums.newBoard(admin);
        for (int topic = 0; topic < TOPICS; topic++) {
            acknowledged.put(Forums.newTopic(admin, board, "Written while dying " + topic), new ConcurrentHashMap<>());
        }
        for (int round = 1; round <= ROUNDS; round++) {
            long began = System.nanoTime();
            int written = writeUntilKilled(running, admin, round);
            running = product.start(running.port());
            admin = admin.at(running.url());
            for (String topic : acknowledged.keySet()) {
                assertAllThere(admin, topic);
            }
            System.out.printf(
                    "Round %d: %d posts acknowledged before the kill, %d ms%n",
                    round, written, Duration.ofNanos(System.nanoTime() - began).toMillis());
        }
        assertThat(acknowledged.values()).allSatisfy(posts -> assertThat(posts).hasSizeGreaterThan(ROUNDS));
        running.kill();
    }

    /** Returns how many posts of this round were acknowledged. */
    private int writeUntilKilled(Running running, Rest person, int round) throws Exception {
        int before = count();
        CountDownLatch flowing = new CountDownLatch(WRITERS);
        List<Future<?>> streams = IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(writer -> writers.submit(() -> write(person, round, writer, flowing)))
                .toList();
        assertThat(flowing.await(Wait.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
        killer.schedule(running::kill, random.nextInt(600), TimeUnit.MILLISECONDS)
                .get();
        for (Future<?> stream : streams) {
            stream.get();
        }
        return count() - before;
    }

    /** Posts without a pause until the product is gone. */
    private void write(Rest person, int round, int writer, CountDownLatch flowing) {
        String topic = new ArrayList<>(acknowledged.keySet()).get(writer % TOPICS);
        try {
            for (int number = 0; ; number++) {
                String body = "round %d writer %d number %d".formatted(round, writer, number);
                Answer answer =
                        person.post(Forums.posts(topic), Map.of("body", body)).expect(201);
                acknowledged.get(topic).put(answer.text("/id"), body);
                flowing.countDown();
            }
        } catch (UncheckedIOException killed) {
            assertThat(flowing.getCount())
                    .as("Posts flowed before the kill: " + killed)
                    .isZero();
        }
    }

    private int count() {
        return acknowledged.values().stream().mapToInt(Map::size).sum();
    }

    private void assertAllThere(Rest person, String topic) {
        Map<String, String> stored = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode post : Forums.allPosts(person, topic)) {
            assertThat(post.path("number").intValue()).isEqualTo(++number);
            stored.put(post.path("id").stringValue(), post.path("body").stringValue());
        }
        assertThat(stored).containsAllEntriesOf(acknowledged.get(topic)).hasSize(number);
        assertThat(stored.values()).doesNotHaveDuplicates();
    }

    private void assertEventsMatchPosts(Connection connection) throws SQLException {
        List<String> posts = new ArrayList<>();
        select(connection, "select id from forums.post", row -> posts.add(new Id(row.getLong(1)).toString()));
        List<String> events = new ArrayList<>();
        Map<String, List<Long>> sequences = new TreeMap<>();
        select(connection, "select name, channel, seq, data from core.event order by channel, seq", row -> {
            if (row.getString("name").equals("forums.post.added")) {
                events.add(JsonMapper.shared()
                        .readTree(row.getString("data"))
                        .path("postId")
                        .stringValue());
            }
            if (row.getString("channel") != null) {
                sequences
                        .computeIfAbsent(row.getString("channel"), name -> new ArrayList<>())
                        .add(row.getLong("seq"));
            }
        });
        assertThat(events).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(posts);
        assertThat(sequences).hasSizeGreaterThanOrEqualTo(TOPICS);
        sequences.forEach((channel, sequence) -> assertThat(sequence)
                .as("sequence of " + channel)
                .isEqualTo(LongStream.rangeClosed(1, sequence.size()).boxed().toList()));
        Map<String, Long> counters = new TreeMap<>();
        select(connection, "select name, seq from core.channel", row -> counters.put(row.getString(1), row.getLong(2)));
        assertThat(counters)
                .allSatisfy(
                        (channel, last) -> assertThat(sequences.get(channel)).hasSize(last.intValue()));
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private static void select(Connection connection, String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
