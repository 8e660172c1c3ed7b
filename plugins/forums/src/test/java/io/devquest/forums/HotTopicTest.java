package io.devquest.forums;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.LiveEvent;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/** A topic in which a hundred people answer at once while five hundred read along. */
@OnEveryDatabase
class HotTopicTest {

    private static final int WRITERS = 100;
    private static final int READERS = 500;
    private static final int PAGE = 100;

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    @Test
    void noReplyIsLostOrDoubledAndTheNumbersHaveNoGap() throws Exception {
        Ground ground = Ground.of(community);
        List<TestSocket> readers = readers(ground);
        Set<String> written = write(ground, community.crowd("writer-" + ground.board(), WRITERS));

        List<JsonNode> posts = posts(ground);
        assertThat(posts)
                .extracting(post -> post.path("number").asInt())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, WRITERS + 1).boxed().toList());
        assertThat(posts.stream()
                        .skip(1)
                        .map(post -> post.path("id").asString())
                        .collect(toSet()))
                .isEqualTo(written);
        assertThat(posts.stream()
                        .skip(1)
                        .map(post -> post.path("html").asString())
                        .distinct())
                .hasSize(WRITERS);
        theCountersAreExact(ground);
        for (TestSocket reader : readers) {
            for (int i = 0; i < WRITERS; i++) {
                reader.awaitEvent("forums.post.added");
            }
            assertThat(reader.events())
                    .extracting(LiveEvent::seq)
                    .containsExactlyElementsOf(reader.events().stream()
                            .map(LiveEvent::seq)
                            .sorted()
                            .toList());
            assertThat(reader.events().stream()
                            .map(event -> event.data().path("postId").asString())
                            .toList())
                    .hasSize(WRITERS)
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    private static List<TestSocket> readers(Ground ground) {
        List<TestSocket> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            readers.add(ground.guest().live().subscribe(ground.channel()));
        }
        return readers;
    }

    /** The ids of the replies, all sent at the same moment. */
    private static Set<String> write(Ground ground, List<TestClient> writers) throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<String>> written = new ArrayList<>();
            for (TestClient writer : writers) {
                String body = "Reply of " + writer.id();
                written.add(threads.submit(() -> {
                    go.await();
                    return reply(ground, writer, body);
                }));
            }
            go.countDown();
            List<String> ids = new ArrayList<>();
            for (Future<String> each : written) {
                ids.add(each.get(60, TimeUnit.SECONDS));
            }
            assertThat(ids).doesNotHaveDuplicates();
            return Set.copyOf(ids);
        } finally {
            threads.shutdownNow();
        }
    }

    /** Who is told that everybody writes at the moment tries again; what was refused must not be there as well. */
    private static String reply(Ground ground, TestClient writer, String body) {
        TestAnswer answer;
        do {
            answer = writer.post(ground.topicPath() + "/posts", Map.of("body", body));
        } while (answer.status() == 503 && "plugin_busy".equals(answer.json("/code")));
        return answer.expect(201).json("/id");
    }

    private static List<JsonNode> posts(Ground ground) {
        List<JsonNode> posts = new ArrayList<>();
        String after = "";
        do {
            TestAnswer page = ground.guest()
                    .get(ground.topicPath() + "/posts?limit=" + PAGE + after)
                    .expect(200);
            page.json().path("items").forEach(posts::add);
            JsonNode next = page.json().path("next");
            after = next.isString() ? "&after=" + next.asString() : "";
        } while (!after.isEmpty());
        return posts;
    }

    private static void theCountersAreExact(Ground ground) {
        int all = WRITERS + 1;
        TestAnswer topic = ground.guest().get(ground.topicPath());
        TestAnswer listed = ground.guest().get("/api/v1/forums/boards/" + ground.board() + "/topics");
        TestAnswer board = ground.guest().get("/api/v1/forums/boards/" + ground.board());
        assertThat(Stream.of(topic.json("/postCount"), listed.json("/items/0/postCount"), board.json("/postCount")))
                .containsOnly(String.valueOf(all));
        assertThat(board.json("/topicCount")).isEqualTo("1");
    }
}
