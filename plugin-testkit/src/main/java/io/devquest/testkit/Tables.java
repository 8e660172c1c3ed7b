package io.devquest.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Looks straight into the tables, past the engine. */
final class Tables {

    private static final String TABLES =
            "select table_name from information_schema.tables where table_schema = ? order by table_name";

    private final DataSource source;

    Tables(DataSource source) {
        this.source = source;
    }

    boolean hasSchema(String schema) {
        return !texts("select schema_name from information_schema.schemata where schema_name = ?", schema)
                .isEmpty();
    }

    /** Every row of every table of a schema, as text, whatever its order. */
    SortedMap<String, List<String>> content(String schema) {
        SortedMap<String, List<String>> content = new TreeMap<>();
        for (String table : texts(TABLES, schema)) {
            List<String> rows = new ArrayList<>(texts("select * from \"%s\".\"%s\"".formatted(schema, table)));
            rows.sort(null);
            content.put(table, rows);
        }
        return content;
    }

    /** The rows of a query, the columns of each joined. */
    List<String> texts(String sql, String... parameters) {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<String> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(row(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test could not read the database", e);
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
            columns.add(String.valueOf(rows.getString(i)));
        }
        return String.join(" | ", columns);
    }
}
