package io.devquest.engine.reputation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.devquest.engine.data.TestDatabases;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the first ledger held means the same in the next. */
class LedgerMigrationTest {

    @ParameterizedTest
    @EnumSource
    void entriesOfTheFirstLedgerCountAsTheyDid(TestDatabases kind) throws Exception {
        try (HikariDataSource source = kind.open();
                Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema if not exists core");
            run(statement, "V0001__create_accounts.sql");
            run(statement, "V0003__create_reputation_ledger.sql");
            account(statement, 1, 8);
            account(statement, 2, -3);
            entry(statement, 11, 1, "a", 1, 10, "2026-01-31 23:59:00+00");
            entry(statement, 12, 1, "a", 2, -10, "2026-02-03 10:00:00+00");
            entry(statement, 13, 1, "b", 1, 10, "2026-02-01 00:30:00+01");
            entry(statement, 14, 1, "c", 1, -2, "2026-02-01 00:30:00+00");
            entry(statement, 21, 2, "d", 1, -3, "2026-02-02 00:00:00+00");
            run(statement, "V0060__extend_reputation_ledger.sql");
            assertThat(rows(statement, "select id, counted, loss, capped, granted_on, why from core.reputation_entry"))
                    .containsExactly(
                            "11 10 false true 2026-01-31 null",
                            "12 -10 false true 2026-01-31 withdrawn",
                            "13 10 false true 2026-01-31 null",
                            "14 -2 true false 2026-02-01 null",
                            "21 -3 true false 2026-02-02 null");
            assertThat(rows(statement, "select id, points, reputation from core.account"))
                    .containsExactly("1 8 9", "2 -3 1");
        }
    }

    private static void account(Statement statement, int id, int reputation) throws SQLException {
        statement.execute(
                ("insert into core.account (id, name, name_key, display_name, email, password_hash, reputation,"
                                + " created_at) values (%d, 'n%d', 'n%d', 'N', 'n%d@example.org', '', %d, now())")
                        .formatted(id, id, id, id, reputation));
    }

    private static void entry(Statement statement, int id, int account, String subject, int turn, int points, String at)
            throws SQLException {
        statement.execute(("insert into core.reputation_entry (id, account, rule, subject, turn, points, created_at)"
                        + " values (%d, %d, 'forums.post.upvoted', '%s', %d, %d, timestamp with time zone '%s')")
                .formatted(id, account, subject, turn, points, at));
    }

    private static void run(Statement statement, String script) throws SQLException, IOException {
        try (InputStream in = LedgerMigrationTest.class.getResourceAsStream("/migrations/core/" + script)) {
            String text = new String(in.readAllBytes(), UTF_8).replaceAll("(?m)^\\s*--.*$", "");
            for (String command : text.split(";")) {
                if (!command.isBlank()) {
                    statement.execute(command);
                }
            }
        }
    }

    private static List<String> rows(Statement statement, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery(query + " order by id")) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    Object value = result.getObject(column);
                    values.add(String.valueOf(value));
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }
}
