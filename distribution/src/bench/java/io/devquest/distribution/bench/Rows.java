package io.devquest.distribution.bench;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds many rows that are like one the product has written, but for some columns. So the data set has every column the
 * product has, also those that come later.
 */
final class Rows implements AutoCloseable {

    private static final int LOT = 1_000;

    private final Map<String, Object> model;
    private final List<String> changed;
    private final PreparedStatement insert;
    private int waiting;

    /**
     * @param where finds one row
     * @param changed the columns whose values are given with each row
     */
    Rows(Connection connection, String table, String where, String... changed) throws SQLException {
        this.model = one(connection, "select * from " + table + " where " + where);
        this.changed = List.of(changed);
        List<String> columns = new ArrayList<>(this.changed);
        model.keySet().stream().filter(column -> !this.changed.contains(column)).forEach(columns::add);
        insert = connection.prepareStatement("insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", columns),
                        String.join(", ", Collections.nCopies(columns.size(), "?"))));
        for (int i = this.changed.size(); i < columns.size(); i++) {
            insert.setObject(i + 1, model.get(columns.get(i)));
        }
    }

    /** The first row that a query gives. */
    static Map<String, Object> one(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            if (!rows.next()) {
                throw new IllegalStateException("Nothing for " + query);
            }
            ResultSetMetaData columns = rows.getMetaData();
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.put(columns.getColumnName(i), value(rows, i, columns.getColumnType(i)));
            }
            return row;
        }
    }

    private static Object value(ResultSet rows, int column, int type) throws SQLException {
        if (type == Types.TIMESTAMP_WITH_TIMEZONE || type == Types.TIMESTAMP) {
            return rows.getObject(column, OffsetDateTime.class);
        }
        Object value = rows.getObject(column);
        return value instanceof Clob text ? text.getSubString(1, (int) text.length()) : value;
    }

    Object of(String column) {
        return model.get(column);
    }

    /** Adds a row; the values are in the order of the columns. */
    void add(Object... values) throws SQLException {
        if (values.length != changed.size()) {
            throw new IllegalArgumentException(changed + " are " + values.length);
        }
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
        if (++waiting == LOT) {
            flush();
        }
    }

    void flush() throws SQLException {
        insert.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        insert.close();
    }
}
