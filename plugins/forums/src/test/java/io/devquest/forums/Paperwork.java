package io.devquest.forums;

import io.devquest.api.data.Ids;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** What every newcomer adds to a town for those who run it. */
final class Paperwork {

    private static final String HELD = "zebracrossing";

    private final Town town;

    Paperwork(Town town) {
        this.town = town;
    }

    void file(Neighbours.Newcomer newcomer) {
        int number = newcomer.number();
        belongings(newcomer.browser(), number);
        edit(number);
        run(number);
        order(newcomer.browser(), number);
        hold(number);
        records(number);
    }

    private void belongings(TestClient newcomer, int number) {
        TestClient ann = town.who("ann");
        String end = town.community().clock().instant().plus(Duration.ofDays(9)).toString();
        ann.post("/api/v1/tokens", Map.of("name", "Token " + number, "scopes", List.of("read"), "expiresAt", end))
                .expect(201);
        town.community().member("ann");
        town.community().member("rude");
        upload(newcomer, number);
        town.reply(ann, "See ![this](" + upload(ann, number) + ")");
    }

    private static String upload(TestClient who, int number) {
        try {
            Path picture = Files.createTempFile("town-", ".png");
            try {
                ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
                return who.upload("POST", "/api/v1/files?name=picture-" + number + ".png", picture)
                        .expect(201)
                        .json("/url");
            } finally {
                Files.delete(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void edit(int number) {
        // an edit soon after another belongs to the same revision
        town.community().clock().advance(Duration.ofMinutes(6));
        String post = "/api/v1/forums" + town.place("/posts/{id}");
        TestClient ann = town.who("ann");
        int version = ann.get(post).expect(200).json().path("version").asInt();
        ann.patch(post, Map.of("body", "I *wonder* " + number, "version", version))
                .expect(200);
    }

    private void run(int number) {
        TestClient ada = town.who("ada");
        ada.post("/api/v1/me/invitations", Map.of("email", "guest-" + number + "@people.example"))
                .expect(202);
        town.set("core.moderation.appeal_days", String.valueOf(21 + number));
        ada.post("/api/v1/admin/words", Map.of("phrase", "word" + number, "action", "flag"))
                .expect(201);
        ada.post("/api/v1/admin/roles", Map.of("name", "role-" + number, "title", "Role " + number))
                .expect(201);
        ada.post("/api/v1/admin" + town.place("/users/{id}") + "/notes", Map.of("body", "Note " + number))
                .expect(201);
    }

    private void order(TestClient newcomer, int number) {
        TestClient rude = town.who("rude");
        Bench bench = new Bench(town.community());
        bench.report(newcomer, "forums.post", town.place("{rude}"), "insult").expect(201);
        bench.report(newcomer, "forums.post", town.reply(rude, "Wrong again, " + number), "insult")
                .expect(201);
        TestAnswer warned = town.who("mona")
                .post(
                        "/api/v1/moderation" + town.place("/people/{name}") + "/sanctions",
                        Map.of("sanction", "warning", "rule", Bench.RULE, "reason", "Number " + number))
                .expect(201);
        rude.post("/api/v1/moderation/appeals", Map.of("target", warned.json("/id"), "text", "Not fair, " + number))
                .expect(201);
    }

    private void hold(int number) {
        if (number == 0) {
            town.who("ada")
                    .post("/api/v1/admin/words", Map.of("phrase", HELD, "action", "hold"))
                    .expect(201);
        }
        town.set("core.moderation.checks", "true");
        town.who("rude")
                .post(
                        "/api/v1/forums/boards/help/topics",
                        Map.of("title", "Held for a look " + number, "body", HELD + " " + number, "tags", List.of()))
                .expect(202);
        town.set("core.moderation.checks", "false");
    }

    /** What happens by itself when time goes by. */
    private void records(int number) {
        insert(
                "core.mail (id, recipient, subject, body_text, body_html, created_at, attempts, failed_at, failed_reason)"
                        + " values (" + id() + ", 'm" + number
                        + "@people.example', 'Mail', '', '', now(), 1, now(), 'full')");
        insert(
                "core.job (id, owner, name, unique_key, recurring, timing, data, state, due_at, paused, attempts, revision,"
                        + " added_at, done, total, words, cancel_asked, last_millis, last_result, last_reason) values ("
                        + id()
                        + ", 'forums', 'counters', 'job-" + number
                        + "', false, '', '', 'failed', now(), false, 5, 1, now(), 0, 0,"
                        + " '', false, 7, 'failed', 'no luck')");
        insert("core.job_run (id, owner, name, started_at, millis, result, reason, node) values (" + id()
                + ", 'forums', 'counters', now(), 7, 'failed', 'no luck', 'node')");
        insert("core.event_parked (reader, event_id, name, reason, parked_at) select 'forums', id, name, 'early', now()"
                + " from core.event where id not in (select event_id from core.event_parked) order by id limit 1");
    }

    private long id() {
        return town.community().server().get(Ids.class).next().value();
    }

    private void insert(String row) {
        try (Connection connection =
                        town.community().server().get(DataSource.class).getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into " + row);
        } catch (SQLException e) {
            throw new AssertionError(row, e);
        }
    }
}
