package io.devquest.testkit.activity;

import io.devquest.api.data.Id;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.activity.diary.DiaryPlugin;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import tools.jackson.databind.JsonNode;

/** People who keep diaries, and what feeds show of it. */
record Writers(Community community) {

    /** Beside the plugin lie the tests of the kit. */
    static Path archive() {
        return archive("1.0.0");
    }

    static Path archive(String version) {
        return Archives.content(DiaryPlugin.class)
                .without(name -> name.endsWith(".class") && !name.contains("/activity/diary/"))
                .manifest("plugin.id", "diary")
                .manifest("plugin.version", version)
                .manifest("plugin.class", DiaryPlugin.class.getName())
                .manifest("plugin.title", "Diary")
                .write();
    }

    /** Writes a page that everyone sees, and waits until feeds have it. */
    Id write(TestClient who, String title) {
        return write(who, title, Map.of());
    }

    Id write(TestClient who, String title, Map<String, Object> more) {
        Map<String, Object> page = new LinkedHashMap<>(Map.of("title", title, "body", "Body of " + title));
        page.put("audience", "public");
        page.putAll(more);
        Id id = who.post("/api/v1/diary/pages", page).expect(201).id();
        community.settle();
        return id;
    }

    static List<String> titles(TestAnswer feed) {
        List<String> titles = new ArrayList<>();
        for (JsonNode item : feed.expect(200).json().path("items")) {
            titles.add(item.at("/object/name").asString());
        }
        return titles;
    }

    static List<String> titles(TestClient who, String path) {
        return titles(who.get(path));
    }

    static List<String> followed(TestClient who) {
        return titles(who, "/api/v1/activity?feed=followed&limit=40");
    }

    void watch(TestClient who, Id object, String level) {
        update(
                "delete from core.watch where account = ? and object = ?",
                who.id().value(),
                object.value());
        update(
                "insert into core.watch (account, object, level, chosen) values (?, ?, ?, true)",
                who.id().value(),
                object.value(),
                level);
    }

    int update(String sql, Object... values) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql, Object... values) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
