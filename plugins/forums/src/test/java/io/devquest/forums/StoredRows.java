package io.devquest.forums;

import io.devquest.testkit.Community;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What is stored: the rows of the forums, and what else a change of theirs would leave behind. */
record StoredRows(Map<String, List<String>> tables) {

    private static final List<String> OUTSIDE = List.of("core.event", "core.reputation_entry", "core.account");

    static StoredRows of(Community community) {
        community.settle();
        Map<String, List<String>> tables = new TreeMap<>();
        try (Connection connection =
                community.server().get(DataSource.class).getConnection()) {
            List<String> names = new ArrayList<>(OUTSIDE);
            names.addAll(rows(
                    connection,
                    "select 'forums.' || table_name from information_schema.tables where table_schema = 'forums'"));
            for (String name : names) {
                tables.put(name, rows(connection, "select * from " + name));
            }
            return new StoredRows(tables);
        } catch (SQLException e) {
            throw new IllegalStateException("The test could not read the database", e);
        }
    }

    private static List<String> rows(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getString(i)));
                }
                found.add(String.join(" | ", columns));
            }
            found.sort(null);
            return found;
        }
    }
}
