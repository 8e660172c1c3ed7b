package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is in the database after the storm: the log itself, and what its readers have made of it. */
final class ChaosLog {

    private final Connection connection;
    private final Map<String, List<Long>> numbers = new TreeMap<>();
    private final List<Long> posts = new ArrayList<>();
    private final List<Long> replies = new ArrayList<>();
    private final List<Long> topics = new ArrayList<>();

    ChaosLog(Connection connection) throws SQLException {
        this.connection = connection;
        select("select name, channel, seq, data from core.event order by channel, seq", this::read);
    }

    private void read(ResultSet row) throws SQLException {
        numbers.computeIfAbsent(String.valueOf(row.getString("channel")), name -> new ArrayList<>())
                .add(row.getLong("seq"));
        JsonNode data = JsonMapper.shared().readTree(row.getString("data"));
        switch (row.getString("name")) {
            case "forums.post.added" -> {
                posts.add(id(data, "postId"));
                if (data.path("number").intValue() > 1) {
                    replies.add(id(data, "postId"));
                }
            }
            case "forums.topic.started" -> topics.add(id(data, "topicId"));
            default -> {}
        }
    }

    private static long id(JsonNode data, String field) {
        return Id.parse(data.path(field).asString()).orElseThrow().value();
    }

    /**
     * Every fact of a channel was seen, and every reader has done its work once for each fact.
     *
     * @param watcher somebody who watches all topics, whose channel is among those that are followed
     */
    void assertDoneOnce(List<Follower> followers, Id watcher) throws SQLException {
        for (Follower follower : followers) {
            assertThat(numbers.get(follower.channel()))
                    .isEqualTo(
                            LongStream.rangeClosed(1, follower.last()).boxed().toList());
        }
        assertThat(numbers("select id from forums.post")).containsExactlyInAnyOrderElementsOf(posts);
        assertThat(numbers("select id from witness.post"))
                .as("what a listener has written down")
                .containsExactlyInAnyOrderElementsOf(posts);
        assertThat(numbers("select object from core.activity where fact = 'forums.post.added'"))
                .as("entries of the feeds")
                .containsExactlyInAnyOrderElementsOf(replies);
        assertThat(numbers("select object from core.activity where fact = 'forums.topic.started'"))
                .containsExactlyInAnyOrderElementsOf(topics);
        assertThat(numbers.get("core.person:" + watcher))
                .as("one notification, or one more in it, for each post")
                .hasSameSizeAs(replies);
        assertThat(numbers("select object from core.notification where account = " + watcher.value()))
                .as("unread notifications of one topic are one")
                .containsExactlyInAnyOrderElementsOf(topics);
        assertThat(numbers("select r.log_position - s.last_position from core.event_reader r, core.event_sequence s"))
                .isNotEmpty()
                .containsOnly(0L);
        assertThat(numbers("select count(*) from core.event_parked")).containsExactly(0L);
    }

    private List<Long> numbers(String sql) throws SQLException {
        List<Long> found = new ArrayList<>();
        select(sql, row -> found.add(row.getLong(1)));
        return found;
    }

    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    private void select(String sql, RowReader reader) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }
}
