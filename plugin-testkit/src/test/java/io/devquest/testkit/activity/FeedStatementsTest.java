package io.devquest.testkit.activity;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** However much a feed shows and of however many people, it asks the database as often. */
@OnEveryDatabase
class FeedStatementsTest {

    private static final int MANY = 18;

    @RegisterExtension
    final Community community = Community.withArchive(Writers.archive());

    private final Writers writers = new Writers(community);

    @Test
    void aFeedTakesAsManyStatementsForOneEntryAsForMany() {
        TestClient ana = community.member("ana");
        TestClient ben = community.member("ben");
        ben.put("/api/v1/u/ana/follow", "").expect(204);
        Id book = writers.write(ana, "The book");
        String token = ben.post("/api/v1/me/feed-token").expect(201).json("/token");
        List<String> paths = List.of(
                "/api/v1/activity",
                "/api/v1/activity?feed=followed",
                "/api/v1/activity?feed=mine",
                "/api/v1/activity/new?feed=followed&since=" + Cursor.of(0),
                "/api/v1/u/ana/activity",
                "/activity",
                "/",
                "/u/ana/activity",
                "/activity/followed.atom?token=" + token);
        List<Long> before = paths.stream().map(path -> statements(ben, path)).toList();
        for (int i = 0; i < MANY; i++) {
            TestClient writer = community.member("writer" + i);
            ben.put("/api/v1/u/writer" + i + "/follow", "").expect(204);
            writers.write(writer, "Page " + i, Map.of("book", book.toString()));
        }
        List<Long> after = paths.stream().map(path -> statements(ben, path)).toList();
        assertThat(after).isEqualTo(before);
        // the entries, their things, their people, and who asks
        assertThat(before).allMatch(count -> count <= 10);
        assertThat(before.subList(0, 4)).allMatch(count -> count <= 4);
    }

    /** What the second request takes, once what is kept in memory has grown too old; the first may warm up. */
    private long statements(TestClient browser, String path) {
        browser.get(path).expect(200);
        community.clock().advance(Duration.ofMinutes(2));
        return community.statements(() -> browser.get(path).expect(200));
    }
}
