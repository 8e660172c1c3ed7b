package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the forums kept themselves before the engine did is there afterwards. */
@OnEveryDatabase
class MovedVotesTest {

    private static final String OLD = "16";

    @RegisterExtension
    final Community community = Community.empty();

    @Test
    void votesOfBeforeCountAndCanBeTakenBack() throws Exception {
        TestClient ann = community.member("ann");
        TestClient bob = community.member("bob");
        TestClient eve = community.member("eve");
        Id topic = new Id(102);
        Id post = new Id(103);
        DataSource source = community.server().get(DataSource.class);
        Flyway.configure(Flyway.class.getClassLoader())
                .dataSource(source)
                .schemas("forums")
                .locations("classpath:migrations/forums")
                .placeholderReplacement(false)
                .target(OLD)
                .load()
                .migrate();
        run(source, """
                insert into core.audience (id, kind) values (101, 'public');
                insert into core.content (id, type, owner, audience) values (101, 'forums.board', 'forums', 101),
                  (102, 'forums.topic', 'forums', 101), (103, 'forums.post', 'forums', 101);
                insert into forums.board (id, slug, title, description, sort_order, topic_count, post_count, created_by,
                  created_at) values (101, 'old', 'Old', '', 1, 1, 1, ANN, now());
                insert into forums.topic (id, board_id, author_id, title, tags, post_count, created_at,
                  last_activity_at, last_post_by) values (102, 101, ANN, 'Old topic', 'java c++ .net', 1, now(), now(), ANN);
                insert into forums.post (id, topic_id, number, author_id, body, html, vote_count, created_at)
                  values (103, 102, 1, ANN, 'Text', '<p>Text</p>', 2, now());
                insert into forums.post_vote (post_id, account_id, created_at) values (103, BOB, now()), (103, EVE, now());
                insert into core.reputation_entry (id, account, rule, subject, turn, points, counted, loss, capped,
                  granted_on, counterpart, content, created_at) values
                  (901, ANN, 'forums.post.upvoted', 'forums.post:POST/by/BOBID', 1, 10, 10, false, true, current_date,
                  BOB, 103, now())
                """.replace("POST", post.toString())
                .replace("BOBID", bob.id().toString())
                .replace("ANN", number(ann))
                .replace("BOB", number(bob))
                .replace("EVE", number(eve)));

        community.include(ForumsPlugin.class);

        String path = "/api/v1/forums/posts/" + post;
        assertThat(eve.get(path).expect(200).json("/voteCount")).isEqualTo("2");
        assertThat(eve.get(path).json("/voted")).isEqualTo("true");
        assertThat(ann.get("/api/v1/forums/topics/" + topic).expect(200).json().path("tags"))
                .extracting(tag -> tag.asString())
                .containsExactly("java", "c++", ".net");
        bob.put(path + "/vote", "").expect(200);
        assertThat(bob.delete(path + "/vote").expect(200).json("/voteCount")).isEqualTo("1");
        assertThat(community.rows("core").get("reputation_entry"))
                .as("what the vote of before brought is taken back")
                .hasSize(2);
        assertThat(community.rows("forums")).doesNotContainKey("post_vote");
    }

    @Test
    void whileThePluginIsOffItsThingsTakeNoVotes() {
        community.include(ForumsPlugin.class);
        Ground ground = Ground.of(community);
        String thing = "/api/v1/content/forums.post/" + ground.firstPost();
        ground.bob().put(thing + "/vote", Map.of("value", 1)).expect(200);
        community.plugins().disable("forums");
        ground.bob().put(thing + "/vote", Map.of("value", -1)).problem("not_found", 404);
        ground.bob().delete(thing + "/vote").problem("not_found", 404);
        ground.guest().get(thing + "/vote").problem("not_found", 404);
        assertThat(community.rows("core").get("vote")).hasSize(1);
    }

    private static String number(TestClient who) {
        return String.valueOf(who.id().value());
    }

    private static void run(DataSource source, String script) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String command : script.split(";")) {
                statement.execute(command);
            }
        }
    }
}
