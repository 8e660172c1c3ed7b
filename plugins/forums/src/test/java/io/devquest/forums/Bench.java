package io.devquest.forums;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;

/** What moderators do, for tests. */
public record Bench(Community community) {

    static final String RULE = "No advertising, no spam";
    private static final String CASES = "/api/v1/moderation/cases";

    public TestAnswer report(TestClient who, String type, String id, String reason) {
        return who.post("/api/v1/reports", Map.of("type", type, "id", id, "reason", reason));
    }

    /** The case that is open about a thing. */
    public TestAnswer caseAbout(TestClient moderator, String subject) {
        for (var item : moderator.get(CASES + "?limit=100").expect(200).json().path("items")) {
            if (item.path("subject").asString("").equals(subject)) {
                return moderator.get(CASES + "/" + item.path("id").asString("")).expect(200);
            }
        }
        throw new AssertionError("No case is open about " + subject);
    }

    public TestAnswer decide(TestClient moderator, TestAnswer file, String action, String reason) {
        return decide(moderator, file, action, reason, Map.of());
    }

    public TestAnswer decide(TestClient moderator, TestAnswer file, String action, String reason, Map<String, ?> more) {
        Map<String, Object> decision = new HashMap<>(Map.of(
                "action", action,
                "rule", RULE,
                "reason", reason,
                "version", file.json().at("/summary/version").asInt()));
        decision.putAll(more);
        return moderator.post(CASES + "/" + file.json("/summary/id") + "/decide", decision);
    }

    /** Somebody whom people trust that much. */
    public TestClient trusted(String name, int level) {
        TestClient person = community.member(name);
        update("update core.account set trust_level = ? where id = ?", level, person.id());
        return person;
    }

    public void update(String sql, int value, Id id) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, value);
            statement.setLong(2, id.value());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
