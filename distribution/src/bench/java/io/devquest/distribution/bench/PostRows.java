package io.devquest.distribution.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;

/** Posts like one that the product has written. */
final class PostRows implements AutoCloseable {

    private final Rows posts;
    private final Rows contents;

    PostRows(Connection connection, long topic) throws SQLException {
        String model = "topic_id = " + topic + " and number = 2";
        posts = new Rows(
                connection, "forums.post", model, "id", "topic_id", "number", "author_id", "body", "html", "created_at");
        contents = new Rows(
                connection, "core.content", "id = (select id from forums.post where " + model + ")", "id", "audience");
    }

    void add(
            long id,
            Object audience,
            long topic,
            int number,
            long author,
            String body,
            String html,
            OffsetDateTime created)
            throws SQLException {
        posts.add(id, topic, number, author, body, html, created);
        contents.add(id, audience);
    }

    @Override
    public void close() throws SQLException {
        posts.close();
        contents.close();
    }
}
