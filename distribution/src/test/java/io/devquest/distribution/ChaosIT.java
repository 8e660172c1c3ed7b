package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * People write and follow for a minute while the process is killed and started again, connections break, the forums are
 * exchanged and a listening plugin is switched off and on. Afterwards each follower has seen each fact of its channel
 * once and in order, and the work of each reader of the log was done once for each fact: what a plugin writes down, the
 * entries of the feeds, and the notifications of somebody who watches all of it and follows the own channel.
 */
@Tag("alone")
class ChaosIT {

    private static final Duration STORM = Duration.ofSeconds(60);
    private static final int KILLS = 5;
    private static final int TOPICS = 4;
    private static final int FOLLOWERS = 200;
    private static final int WRITE_EVERY_MILLIS = 40;
    private static final int DROP_EVERY_MILLIS = 60;
    private static final int LONGEST_ABSENCE_MILLIS = 4_000;

    @RegisterExtension
    final Product product = new Product();

    private final long seed = Long.getLong("devquest.chaos.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ScheduledExecutorService writers = Executors.newScheduledThreadPool(TOPICS);
    private final ScheduledExecutorService weather = Executors.newScheduledThreadPool(4);
    private final HttpClient sockets =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final CountDownLatch never = new CountDownLatch(1);
    private final List<Future<?>> chores = new ArrayList<>();
    private final List<Follower> followers = new ArrayList<>();

    /** By topic: what was acknowledged, and what may be there or not because no answer came. */
    private final Map<String, Set<String>> acknowledged = new TreeMap<>();

    private final Map<String, Set<String>> unanswered = new TreeMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private volatile boolean calm;

    private Running running;
    private Rest admin;

    /** The account of somebody who watches every topic. */
    private Id watcher = new Id(0);

    @AfterEach
    void stop() {
        calm = true;
        followers.forEach(Follower::end);
        writers.shutdownNow();
        weather.shutdownNow();
    }

    @Test
    void onH2EveryFactIsSeenOnce() throws Exception {
        product.withForumsOnly().withAdmin();
        storm();
        String url = "jdbc:h2:file:" + product.home().resolve("data/community")
                + ";IFEXISTS=TRUE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
        try (Connection connection = DriverManager.getConnection(url, "devquest", "")) {
            new ChaosLog(connection).assertDoneOnce(followers, watcher);
        }
    }

    @Test
    void onPostgreSqlEveryFactIsSeenOnce() throws Exception {
        try (Postgres postgres = new Postgres()) {
            product.withForumsOnly()
                    .withAdmin()
                    .with("DEVQUEST_DATABASE_URL", postgres.url())
                    .with("DEVQUEST_DATABASE_USER", postgres.user());
            storm();
            try (Connection connection = postgres.connect()) {
                new ChaosLog(connection).assertDoneOnce(followers, watcher);
            }
        }
    }

    private void storm() throws InterruptedException {
        System.out.println("Chaos with -Ddevquest.chaos.seed=" + seed);
        begin();
        long began = System.nanoTime();
        for (int kill = 1; kill <= KILLS || System.nanoTime() - began < STORM.toNanos(); kill++) {
            flow();
            calamity(kill);
            pause(random.nextInt(3_000));
            running.kill();
            pause(random.nextInt(500));
            running = product.start(running.port());
            admin = admin.at(running.url());
            System.out.printf(
                    "Kill %d after %d s: %d posts acknowledged%n",
                    kill, Duration.ofNanos(System.nanoTime() - began).toSeconds(), written.get());
        }
        flow();
        assertThat(chores).as("what never failed goes on").noneMatch(Future::isDone);
        calm = true;
        writers.shutdown();
        assertThat(writers.awaitTermination(Wait.LONG.toSeconds(), TimeUnit.SECONDS))
                .isTrue();
        settle();
        running.stop();
    }

    private void begin() {
        running = product.start();
        admin = running.admin();
        admin.upload("POST", "/api/v1/admin/plugins", Witness.archive(product.home()))
                .expect(201);
        String board = Forums.newBoard(admin);
        Rest wanda = running.guest().register("wanda");
        for (int number = 0; number < TOPICS; number++) {
            String topic = Forums.newTopic(admin, board, "In the storm " + number);
            wanda.put("/api/v1/watch/" + topic, Map.of("level", "watching")).expect(200);
            acknowledged.put(topic, ConcurrentHashMap.newKeySet());
            unanswered.put(topic, ConcurrentHashMap.newKeySet());
            AtomicInteger count = new AtomicInteger();
            again(writers, WRITE_EVERY_MILLIS, () -> write(topic, "number " + count.incrementAndGet()));
        }
        List<String> topics = List.copyOf(acknowledged.keySet());
        for (int number = 0; number < FOLLOWERS; number++) {
            follow("forums.topic:" + topics.get(number % TOPICS), "");
        }
        watcher = Id.parse(wanda.get("/api/v1/me").expect(200).text("/id")).orElseThrow();
        follow(notifications(), wanda.cookie());
        followers.forEach(Follower::connect);
        Random lots = new Random(random.nextLong());
        again(weather, DROP_EVERY_MILLIS, () -> dropOne(lots));
    }

    private void follow(String channel, String session) {
        followers.add(new Follower(sockets, running.url(), channel, session, weather, random.nextLong()));
    }

    private String notifications() {
        return "core.person:" + watcher;
    }

    private void again(ScheduledExecutorService executor, int millis, Runnable work) {
        chores.add(executor.scheduleWithFixedDelay(work, millis, millis, TimeUnit.MILLISECONDS));
    }

    private void write(String topic, String body) {
        if (calm) {
            return;
        }
        try {
            Answer answer = admin.post(Forums.posts(topic), Map.of("body", body));
            if (answer.status() == 201) {
                acknowledged.get(topic).add(body);
                written.incrementAndGet();
            } else {
                unanswered.get(topic).add(body);
            }
        } catch (UncheckedIOException killed) {
            unanswered.get(topic).add(body);
        }
    }

    private void dropOne(Random lots) {
        if (!calm) {
            followers.get(lots.nextInt(followers.size())).drop(1 + lots.nextInt(LONGEST_ABSENCE_MILLIS));
        }
    }

    /** Waits until posts are written and most followers have seen them. */
    private void flow() {
        int enough = written.get() + 40;
        Wait.until("posts flow", () -> written.get() >= enough);
        long[] before = followers.stream().mapToLong(Follower::last).toArray();
        Wait.until("facts flow", () -> {
            int moved = 0;
            for (int i = 0; i < FOLLOWERS; i++) {
                moved += followers.get(i).last() > before[i] ? 1 : 0;
            }
            return moved > FOLLOWERS / 2;
        });
    }

    /** What befalls the plugins before a kill, or at the same moment. */
    private void calamity(int kill) {
        switch (kill % 4) {
            case 1 -> upgrade(kill);
            case 2 ->
                admin.post("/api/v1/admin/plugins/witness/disable", Map.of()).expect(200);
            case 3 -> {
                admin.post("/api/v1/admin/plugins/witness/enable", Map.of()).expect(200);
                Rest now = admin;
                weather.execute(() -> upgradeQuietly(now, kill));
            }
            default -> {}
        }
    }

    private void upgrade(int number) {
        assertThat(exchange(admin, number).expect(200).text("/version")).isEqualTo("0.1." + number);
        flow();
    }

    private void upgradeQuietly(Rest person, int number) {
        try {
            exchange(person, number);
        } catch (UncheckedIOException killed) {
            System.out.println("The forums were killed while they were exchanged");
        }
    }

    private Answer exchange(Rest person, int number) {
        Path archive = Repackaged.version(product.forums(), product.home(), "0.1." + number);
        return person.put("/api/v1/admin/plugins/forums", archive);
    }

    private void pause(int millis) throws InterruptedException {
        assertThat(never.await(millis, TimeUnit.MILLISECONDS)).isFalse();
    }

    /** Waits until everybody has seen all there is. */
    private void settle() {
        admin.post("/api/v1/admin/plugins/witness/enable", Map.of()).expect(200);
        for (String topic : acknowledged.keySet()) {
            String channel = "forums.topic:" + topic;
            Socket socket = running.guest().live();
            socket.send("{\"op\":\"sub\",\"channel\":\"" + channel + "\"}");
            long end = socket.await("ok").path("seq").longValue();
            assertThat(end).isGreaterThan(acknowledged.get(topic).size());
            Wait.until(
                    "all followers of " + channel + " are at " + end,
                    () -> followers.stream()
                            .filter(follower -> follower.channel().equals(channel))
                            .allMatch(follower -> follower.last() >= end));
        }
        assertThat(followers.stream().mapToInt(Follower::connections).sum())
                .as("followers came back again and again")
                .isGreaterThan(FOLLOWERS * KILLS);
        Wait.until(
                "all readers are at the end of the log",
                () -> readers().stream()
                        .allMatch(reader -> reader.path("behind").longValue() == 0));
        assertThat(readers()).isNotEmpty().allSatisfy(reader -> {
            assertThat(reader.path("state").asString()).isEqualTo("reading");
            assertThat(reader.path("parked").longValue()).isZero();
        });
        Follower own = followers.get(FOLLOWERS);
        long told = posts();
        Wait.until(
                "the watcher has heard of each post",
                () -> own.last() >= told || !own.faults().isEmpty());
        assertThat(followers)
                .allSatisfy(follower -> assertThat(follower.faults()).isEmpty());
        acknowledged.keySet().forEach(this::assertWritten);
    }

    /** The posts that somebody who watches all topics is told of. */
    private long posts() {
        return acknowledged.keySet().stream()
                .mapToLong(topic -> Forums.allPosts(admin, topic).size() - 1L)
                .sum();
    }

    private List<JsonNode> readers() {
        return admin.get("/api/v1/admin/events/readers")
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .toList();
    }

    /** What was acknowledged is there once, and nothing that nobody wrote. */
    private void assertWritten(String topic) {
        List<String> bodies = Forums.allPosts(admin, topic).stream()
                .map(post -> post.path("body").asString())
                .filter(body -> !body.equals("The first post."))
                .toList();
        assertThat(bodies).doesNotHaveDuplicates().containsAll(acknowledged.get(topic));
        assertThat(bodies)
                .filteredOn(body -> !acknowledged.get(topic).contains(body))
                .isSubsetOf(unanswered.get(topic));
    }
}
