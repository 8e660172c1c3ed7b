package io.devquest.testkit.feedback;

import io.devquest.api.data.Id;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.activity.diary.DiaryPlugin;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A diary whose pages people comment on, rate and keep. */
public record Desk(Community community) {

    /** A community with the diary in an archive of its own. */
    public static Community open() {
        return Community.withArchive(Archives.content(DiaryPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("/activity/diary/"))
                .manifest("plugin.id", "diary")
                .manifest("plugin.version", "1.0.0")
                .manifest("plugin.class", DiaryPlugin.class.getName())
                .manifest("plugin.title", "Diary")
                .write());
    }

    Id page(TestClient author, String audience) {
        return author.post(
                        "/api/v1/diary/pages",
                        Map.of("title", "Page of the day", "body", "Dear diary", "audience", audience))
                .expect(201)
                .id();
    }

    static String of(Id page) {
        return "/api/v1/content/diary.page/" + page;
    }

    static String comments(Id page) {
        return of(page) + "/comments";
    }

    TestAnswer comment(TestClient author, Id page, String body, @Nullable Id replyTo) {
        Map<String, Object> sent = new LinkedHashMap<>(Map.of("body", body));
        if (replyTo != null) {
            sent.put("replyTo", replyTo.toString());
        }
        return author.post(comments(page), sent);
    }

    Id commented(TestClient author, Id page, String body) {
        return comment(author, page, body, null).expect(201).id();
    }

    void show(TestClient author, Id page, String audience) {
        author.put("/api/v1/diary/pages/" + page + "/audience", Map.of("audience", audience))
                .expect(204);
    }

    /** What the notifications of a person say, the latest first. */
    List<String> told(TestClient person) {
        community.settle();
        JsonNode items = person.get("/api/v1/notifications").expect(200).json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("text").asString(""))
                .toList();
    }

    static String channel(Id page) {
        return "core.comments:" + page;
    }

    long number(String sql, Id id) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                return Optional.of(rows).filter(Desk::next).isPresent() ? rows.getLong(1) : 0;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean next(ResultSet rows) {
        try {
            return rows.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
