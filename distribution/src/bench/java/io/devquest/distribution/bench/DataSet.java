package io.devquest.distribution.bench;

import io.devquest.api.data.Id;
import io.devquest.distribution.bench.Site.Person;
import io.devquest.distribution.bench.Site.Topic;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A community of some size. The product makes the boards, one topic and one person; all others are rows like theirs.
 *
 * @param topics besides the two long ones
 * @param posts in each of them
 * @param people who wrote them
 */
record DataSet(int topics, int posts, int people) {

    /** Posts of the two long topics, which are the first. */
    static final int[] LONG = {1_000, 10_000};

    private static final int BOARDS = 8;
    private static final int TEXTS = 500;
    private static final int DAYS = 365;
    private static final long FIRST_PERSON = 1_000;
    private static final long FIRST_THING = 1_000_000;

    /** A body and what the product made of it. */
    private record Text(String body, String html) {}

    /** How many posts there are in all. */
    int size() {
        return topics * posts + IntStream.of(LONG).sum();
    }

    /** Fills an empty database; the product must not run. Returns the topics, the long ones first. */
    List<Topic> fill(Setting setting, Database database) throws SQLException {
        Topic model;
        try (ServerProcess product = setting.startProduct(false, database.environment())) {
            model = model(new Site(product.port()));
        }
        try (Connection connection = database.connect()) {
            connection.setAutoCommit(false);
            List<Long> authors = people(connection);
            List<Topic> made = topics(connection, Id.parse(model.id()).orElseThrow().value(), authors);
            count(connection);
            connection.commit();
            if (database.postgres()) {
                connection.setAutoCommit(true);
                connection.createStatement().execute("vacuum analyze");
            }
            return made;
        }
    }

    private static Topic model(Site site) {
        Person admin = site.admin();
        for (int i = 0; i < BOARDS; i++) {
            site.board(admin, "board" + i);
        }
        site.set(admin, "core.attempts.minute=100000&core.attempts.hour=100000&forums.posts_in_a_row=0");
        Person writer = site.people(1).get(0);
        Topic topic = site.topic(writer, "board0", "Model", Texts.post(0));
        for (int i = 1; i < TEXTS; i++) {
            site.reply(writer, topic, i % 10 == 0 ? Texts.post(i) : Tongue.ENGLISH.text(i));
        }
        return topic;
    }

    private List<Long> people(Connection connection) throws SQLException {
        String writer = "name = '" + Site.WRITER + "0'";
        List<Long> ids = new ArrayList<>();
        try (Rows accounts = new Rows(
                        connection, "core.account", writer, "id", "name", "name_key", "display_name", "email", "verified_email");
                Rows roles = new Rows(
                        connection,
                        "core.account_role",
                        "account = (select id from core.account where " + writer + ")",
                        "account")) {
            for (int i = 1; i <= people; i++) {
                long id = FIRST_PERSON + i;
                String name = Site.WRITER + i;
                String mail = name + "@example.org";
                accounts.add(id, name, name, name, mail, accounts.of("verified_email") == null ? null : mail);
                accounts.flush();
                roles.add(id);
                ids.add(id);
            }
        }
        return ids;
    }

    private List<Topic> topics(Connection connection, long model, List<Long> authors) throws SQLException {
        List<Text> texts = texts(connection, model);
        List<Object> boards = column(connection, "select id from forums.board order by id");
        Random random = new Random(5);
        OffsetDateTime start = OffsetDateTime.now(ZoneOffset.UTC).minusDays(DAYS + 1L);
        List<Topic> made = new ArrayList<>();
        long next = FIRST_THING;
        try (TopicRows topicRows = new TopicRows(connection, model);
                PostRows postRows = new PostRows(connection, model)) {
            for (int i = 0; i < topics + LONG.length; i++) {
                int count = i < LONG.length ? LONG[i] : posts;
                OffsetDateTime created = start.plusSeconds((long) (random.nextDouble() * Duration.ofDays(DAYS).toSeconds()));
                long topic = next++;
                String title = Tongue.ENGLISH.word(1 + i % 2_000) + " " + Tongue.ENGLISH.word(1 + i / 7 % 2_000) + " " + i;
                long author = authors.get(random.nextInt(authors.size()));
                Object board = boards.get(i % boards.size());
                topicRows.add(topic, board, author, title, count, created);
                topicRows.flush();
                for (int number = 1; number <= count; number++) {
                    Text text = texts.get(random.nextInt(texts.size()));
                    postRows.add(
                            next++,
                            board,
                            topic,
                            number,
                            authors.get(random.nextInt(authors.size())),
                            text.body(),
                            text.html(),
                            created.plusMinutes(number));
                }
                String id = new Id(topic).toString();
                made.add(new Topic(id, "/forums/topics/" + id + "/" + title.replace(' ', '-')));
            }
        }
        return made;
    }

    private static List<Text> texts(Connection connection, long topic) throws SQLException {
        List<Text> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select body, html from forums.post where topic_id = " + topic + " order by number")) {
            while (rows.next()) {
                texts.add(new Text(rows.getString(1), rows.getString(2)));
            }
        }
        return texts;
    }

    private static List<Object> column(Connection connection, String query) throws SQLException {
        List<Object> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getObject(1));
            }
        }
        return values;
    }

    /** The numbers that stand beside the boards. */
    private static void count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("""
                    update forums.board set
                      topic_count = (select count(*) from forums.topic t where t.board_id = board.id),
                      post_count = (select coalesce(sum(t.post_count), 0) from forums.topic t where t.board_id = board.id),
                      last_activity_at = (select max(t.last_activity_at) from forums.topic t where t.board_id = board.id)
                    """);
        }
    }
}
