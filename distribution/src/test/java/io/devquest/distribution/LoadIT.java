package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A plugin is exchanged and switched while people read and write. */
class LoadIT {

    private static final int READERS = 8;
    private static final int WRITERS = 4;
    private static final int UPGRADES = 3;
    // answers of each phase, so that requests do meet the change
    private static final int ENOUGH = 60;

    @RegisterExtension
    final Product product = new Product();

    private final ExecutorService people = Executors.newFixedThreadPool(READERS + WRITERS);
    private final AtomicInteger answers = new AtomicInteger();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> refused = new ConcurrentLinkedQueue<>();
    private final Map<String, String> written = new ConcurrentHashMap<>();
    private volatile boolean over;
    private volatile boolean offExpected;

    @AfterEach
    void stop() {
        over = true;
        people.shutdownNow();
    }

    @Test
    void noRequestFailsDuringUpgradesAndOnlyOffIsAnsweredWhileDisabled() throws Exception {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        String topic = Forums.newTopic(admin, Forums.newBoard(admin), "Read while it is exchanged");
        List<Future<?>> streams = crowd(running, admin, topic);
        more();
        for (int upgrade = 1; upgrade <= UPGRADES; upgrade++) {
            String version = "0.1." + upgrade;
            Path archive = Repackaged.version(product.forums(), product.home(), version);
            Answer done = admin.put("/api/v1/admin/plugins/forums", archive).expect(200);
            assertThat(done.text("/version")).isEqualTo(version);
            more();
        }
        assertThat(failures).isEmpty();

        offExpected = true;
        admin.post("/api/v1/admin/plugins/forums/disable", Map.of()).expect(200);
        Rest late = running.guest();
        for (int request = 0; request < ENOUGH; request++) {
            assertOff(late.get(Forums.posts(topic)));
            assertOff(admin.post(Forums.posts(topic), Map.of("body", "Nobody takes this.")));
            assertOff(late.get("/forums/topics/" + topic));
        }
        more();
        admin.post("/api/v1/admin/plugins/forums/enable", Map.of()).expect(200);
        late.get("/forums").expect(200);
        late.get(Forums.posts(topic)).expect(200);
        assertThat(refused).as("requests met the disabled plugin").isNotEmpty();
        more();
        offExpected = false;
        more();
        over = true;
        for (Future<?> stream : streams) {
            stream.get(Wait.LONG.toSeconds(), TimeUnit.SECONDS);
        }
        assertThat(failures).isEmpty();
        refused.forEach(LoadIT::assertOff);
        assertWrittenOnce(late, topic);
    }

    private List<Future<?>> crowd(Running running, Rest admin, String topic) {
        List<String> pages = List.of(
                "/forums/boards/general",
                "/forums/topics/" + topic,
                "/api/v1/forums/topics/" + topic,
                Forums.BOARDS + "/general/topics",
                "/",
                "/forums",
                Forums.posts(topic),
                "/content/forums.topic/" + topic);
        List<Future<?>> streams = new ArrayList<>();
        for (int reader = 0; reader < READERS; reader++) {
            Rest person = reader % 2 == 0 ? running.guest() : admin;
            // half of them stay on one page each, so that every page is asked for in the middle of an exchange
            int first = reader;
            int step = reader < READERS / 2 ? 1 : 0;
            streams.add(people.submit(() ->
                    repeat(turn -> person.get(pages.get((first + turn * step) % pages.size())))));
        }
        for (int writer = 0; writer < WRITERS; writer++) {
            String name = "writer " + writer + " number ";
            streams.add(people.submit(() -> repeat(turn -> {
                Answer answer = admin.post(Forums.posts(topic), Map.of("body", name + turn));
                if (answer.status() == 201) {
                    written.put(name + turn, answer.text("/id"));
                }
                return answer;
            })));
        }
        return streams;
    }

    private interface Turn {
        Answer take(int number);
    }

    private void repeat(Turn turn) {
        for (int number = 0; !over; number++) {
            try {
                Answer answer = turn.take(number);
                if (answer.status() >= 400 && offExpected && answer.status() == 404) {
                    refused.add(answer);
                } else if (answer.status() >= 400) {
                    failures.add(answer.toString());
                }
            } catch (RuntimeException broken) {
                failures.add(broken.toString());
            }
            answers.incrementAndGet();
        }
    }

    /** Waits until the crowd has got some more answers. */
    private void more() {
        int enough = answers.get() + ENOUGH;
        Wait.until("people have got " + ENOUGH + " more answers", () -> answers.get() >= enough);
    }

    private static void assertOff(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(404);
        String path = answer.response().request().uri().getPath();
        if (path.startsWith("/api/")) {
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.text("/code")).isEqualTo("switched_off");
        } else if (path.startsWith("/forums")) {
            assertThat(answer.body()).contains("is switched off");
        }
    }

    private void assertWrittenOnce(Rest person, String topic) {
        Map<String, String> stored = new ConcurrentHashMap<>();
        int count = 0;
        for (JsonNode post : Forums.allPosts(person, topic)) {
            assertThat(post.path("number").intValue()).isEqualTo(++count);
            assertThat(stored.put(
                            post.path("body").stringValue(), post.path("id").stringValue()))
                    .isNull();
        }
        assertThat(stored.remove("The first post.")).isNotNull();
        assertThat(stored).isEqualTo(written).hasSizeGreaterThan(ENOUGH / 4);
    }
}
