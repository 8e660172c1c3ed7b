package io.devquest.engine.activity;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How databases find what feeds hold among 100,000 entries of 200 people, of which a part is for 50 groups. */
@Tag("alone")
class FeedPlanTest {

    private static final Logger log = LoggerFactory.getLogger(FeedPlanTest.class);
    private static final Window PAGE = new Window(null, null);
    private static final List<String> RUNNING = List.of("forums");
    private static final int ROUNDS = 24;

    /** Follows 20 people, is in 3 groups, watches 30 things. */
    private static final Viewer BUSY = new Viewer(new Id(1), true, false, false);

    /** Follows one person. */
    private static final Viewer QUIET = new Viewer(new Id(2), true, false, false);

    private static final Viewer GUEST = new Viewer(null, false, false, false);

    @ParameterizedTest
    @EnumSource
    void noFeedReadsAllEntries(TestDatabases kind) throws Exception {
        boolean h2 = kind == TestDatabases.H2;
        try (HikariDataSource source = kind.open()) {
            ClassLoader loader = FeedPlanTest.class.getClassLoader();
            new Migrations(source).migrate(Scope.CORE, loader);
            fill(source, h2 ? "system_range(1, %d) s(n)" : "generate_series(1, %d) s(n)");
            Explained explained = new Explained(source);
            try (OwnerMappers mappers =
                    new OwnerMappers(Scope.CORE, loader, new Transactions(explained.watched()), explained.watched())) {
                ActivityMapper feeds = mappers.mapper(ActivityMapper.class);
                read(kind, explained, "followed by somebody busy", feeds, m -> m.selectFollowed(BUSY, RUNNING, PAGE));
                read(kind, explained, "followed by somebody quiet", feeds, m -> m.selectFollowed(QUIET, RUNNING, PAGE));
                Window lately = new Window(95_000L, null);
                read(
                        kind,
                        explained,
                        "lately followed by somebody busy",
                        feeds,
                        m -> m.selectFollowedLately(BUSY, RUNNING, lately));
                assertThat(feeds.selectFollowedLately(QUIET, RUNNING, lately)).hasSizeLessThan(Window.LOT);
                read(kind, explained, "all", feeds, m -> m.selectAll(BUSY, RUNNING, PAGE));
                read(kind, explained, "all for guests", feeds, m -> m.selectAll(GUEST, RUNNING, PAGE));
                read(kind, explained, "person", feeds, m -> m.selectByActor(BUSY, RUNNING, new Id(7), PAGE));
                read(kind, explained, "group", feeds, m -> m.selectByGroup(BUSY, RUNNING, new Id(1), PAGE));
                read(kind, explained, "context", feeds, m -> m.selectByContext(BUSY, RUNNING, "lesson:l7", PAGE));
            }
        }
    }

    private static void read(
            TestDatabases kind,
            Explained explained,
            String feed,
            ActivityMapper mapper,
            Function<ActivityMapper, List<ActivityRow>> reading)
            throws Exception {
        assertThat(reading.apply(mapper)).as("%s on %s", feed, kind).hasSizeGreaterThan(40);
        // not the first times, when PostgreSQL plans for these values and not for any
        long best = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            assertThat(reading.apply(mapper)).isNotEmpty();
            best = i < ROUNDS / 2 ? best : Math.min(best, System.nanoTime() - start);
        }
        log.info("{} on {}: {} \u00b5s at best", feed, kind, best / 1_000);
        String plan = explained.plan(kind == TestDatabases.H2 ? "explain" : "explain (analyze, costs off)");
        log.debug("{}", plan);
        assertThat(plan).as("%s on %s", feed, kind).doesNotContain("Seq Scan on activity", "core.activity.tableScan");
    }

    private static void fill(HikariDataSource source, String series) throws SQLException {
        run(
                source,
                "insert into core.account (id, name, name_key, display_name, email, verified_email, password_hash,"
                        + " created_at, verified_at) select n, 'p' || n, 'p' || n, 'P ' || n, 'p' || n || '@x.org',"
                        + " 'p' || n || '@x.org', 'x', current_timestamp, current_timestamp from "
                        + series.formatted(200),
                "insert into core.member_group (id, slug, name, name_key, description, description_html, joining,"
                        + " capacity, created_by, created_at) select n, 'g' || n, 'G' || n, 'g' || n, '', '', 'open', 0,"
                        + " 1, current_timestamp from " + series.formatted(50),
                "insert into core.group_member (group_id, account, member_rank, state, created_at, changed_at)"
                        + " select 1 + mod(n, 50), n, 'member', 'active', current_timestamp, current_timestamp from "
                        + series.formatted(200) + " where n > 2",
                "insert into core.group_member (group_id, account, member_rank, state, created_at, changed_at) values"
                        + " (1, 1, 'member', 'active', current_timestamp, current_timestamp),"
                        + " (3, 1, 'member', 'active', current_timestamp, current_timestamp)",
                // the things on 500 boards share their audience: every fourth is for a group, a few are for staff
                "insert into core.audience (id, kind, group_id) select n, case when mod(n, 4) = 0 then 'group' when"
                        + " mod(n, 10) = 1 then 'staff' else 'public' end, case when mod(n, 4) = 0 then"
                        + " 1 + mod(n, 50) end from " + series.formatted(500),
                "insert into core.content (id, type, owner, audience) select n, case when n <= 25000 then"
                        + " 'forums.topic' else 'forums.post' end, 'forums', 1 + mod(n - 1, 500) from "
                        + series.formatted(100_000),
                "insert into core.activity (id, seq, owner, event_id, fact, verb, actor, object, target, context, at)"
                        + " select n, n, 'forums', n, 'forums.post.added', 'CREATE', 1 + mod(mod(n * 7919, 104729), 200), n,"
                        + " 1 + mod(n - 1, 25000), 'lesson:l' || mod(n, 100), current_timestamp from "
                        + series.formatted(100_000),
                "insert into core.relation (account, other, kind, created_at) select 1, 10 + n, 'follow',"
                        + " current_timestamp from " + series.formatted(20),
                "insert into core.relation (account, other, kind, created_at) values (2, 5, 'follow',"
                        + " current_timestamp), (3, 1, 'block', current_timestamp), (1, 4, 'mute', current_timestamp)",
                "insert into core.watch (account, object, level, chosen) select 1, 100 + n * 3, 'watching', true from "
                        + series.formatted(30),
                "analyze");
    }

    private static void run(HikariDataSource source, String... statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
