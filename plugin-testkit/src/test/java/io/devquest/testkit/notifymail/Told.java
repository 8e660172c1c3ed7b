package io.devquest.testkit.notifymail;

import io.devquest.api.data.Id;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.notifications.mail.NotificationMail;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestMail;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What people of a community are notified of, written into the tables, and what they are mailed of it. */
record Told(Community community) {

    static final String WRITTEN = "notes.written";

    private static final String INSERT = """
            insert into core.notification
              (id, account, owner, type, grouping_key, object, actor, people, title, body, url, quiet, mail,
               created_at, changed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '/notes', ?, ?, ?, ?)
            """;

    /** A notification as it stands in the table. */
    record Notice(
            Id id,
            String owner,
            String type,
            @Nullable Id object,
            @Nullable Id actor,
            int people,
            String title,
            String body,
            boolean quiet,
            String mail) {

        Notice by(TestClient person) {
            return new Notice(id, owner, type, object, person.id(), people, title, body, quiet, mail);
        }

        Notice about(Id item) {
            return new Notice(id, owner, type, item, actor, people, title, body, quiet, mail);
        }

        Notice of(String other) {
            return new Notice(id, owner, other, object, actor, people, title, body, quiet, mail);
        }

        Notice from(String other) {
            return new Notice(id, other, other + ".written", object, actor, people, title, body, quiet, mail);
        }

        Notice saying(String text) {
            return new Notice(id, owner, type, object, actor, people, title, text, quiet, mail);
        }

        Notice people(int many) {
            return new Notice(id, owner, type, object, actor, many, title, body, quiet, mail);
        }

        Notice quietly() {
            return new Notice(id, owner, type, object, actor, people, title, body, true, mail);
        }

        Notice mail(String when) {
            return new Notice(id, owner, type, object, actor, people, title, body, quiet, when);
        }
    }

    Notice notice(String title) {
        return new Notice(newId(), "notes", WRITTEN, null, null, 1, title, "", false, "usual");
    }

    private Id newId() {
        return community.server().get(IdGenerator.class).next();
    }

    /** Tells somebody, now. */
    Id tell(TestClient person, Notice notice) {
        Instant now = community.clock().instant();
        execute(
                INSERT,
                notice.id().value(),
                person.id().value(),
                notice.owner(),
                notice.type(),
                notice.id().toString(),
                notice.object() == null ? null : notice.object().value(),
                notice.actor() == null ? null : notice.actor().value(),
                notice.people(),
                notice.title(),
                notice.body(),
                notice.quiet(),
                notice.mail(),
                at(now),
                at(now));
        return notice.id();
    }

    Id tell(TestClient person, String title) {
        return tell(person, notice(title));
    }

    void read(Id notification) {
        execute("update core.notification set read_at = created_at where id = ?", notification.value());
    }

    /** An item that these people may see and nobody else. */
    Id item(TestClient... people) {
        Id audience = newId();
        Id item = newId();
        execute("insert into core.audience (id, kind) values (?, 'people')", audience.value());
        for (TestClient person : people) {
            execute(
                    "insert into core.audience_person (audience, account) values (?, ?)",
                    audience.value(),
                    person.id().value());
        }
        execute(
                "insert into core.content (id, type, owner, audience) values (?, 'notes.note', 'notes', ?)",
                item.value(),
                audience.value());
        return item;
    }

    void sendDue() {
        community.server().get(NotificationMail.class).sendDue();
    }

    /** The mails somebody has been sent so far, the oldest first. */
    List<TestMail> mails(String name) {
        return community.mails(name + "@people.example");
    }

    List<String> subjects(String name) {
        return mails(name).stream().map(TestMail::subject).toList();
    }

    static void choose(TestClient person, String rhythm, int hour) {
        person.put("/api/v1/me/notifications/mail", Map.of("rhythm", rhythm, "hour", hour))
                .expect(200);
    }

    static void live(TestClient person, String zone) {
        int version = person.get("/api/v1/me/profile").json().path("version").asInt();
        person.patch("/api/v1/me/profile", Map.of("zone", zone, "version", version))
                .expect(200);
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    void execute(String sql, @Nullable Object... values) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String sql) {
        try (Connection connection = community.server().get(DataSource.class).getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
