package io.devquest.distribution.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Topics like one that the product has written. */
final class TopicRows implements AutoCloseable {

    private final Rows topics;
    private final Rows contents;
    private final Rows watches;

    TopicRows(Connection connection, long model) throws SQLException {
        topics = new Rows(
                connection,
                "forums.topic",
                "id = " + model,
                "id",
                "board_id",
                "author_id",
                "title",
                "post_count",
                "created_at",
                "last_activity_at",
                "last_post_by");
        contents = new Rows(connection, "core.content", "id = " + model, "id", "audience");
        watches = new Rows(connection, "core.watch", "object = " + model, "account", "object");
    }

    void add(long id, Object board, long author, String title, int posts, OffsetDateTime created) throws SQLException {
        topics.add(id, board, author, title, posts, created, created.plusMinutes(posts), author);
        contents.add(id, board);
        watches.add(author, id);
    }

    void flush() throws SQLException {
        topics.flush();
        contents.flush();
        watches.flush();
    }

    @Override
    public void close() throws SQLException {
        topics.close();
        contents.close();
        watches.close();
    }
}
