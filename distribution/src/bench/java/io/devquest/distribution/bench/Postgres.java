package io.devquest.distribution.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** A PostgreSQL of its own, with its settings as they come, on a port that was free. */
final class Postgres implements AutoCloseable {

    private static final int BIG = 10_000;
    private static final String READ = """
            select relname, seq_scan from pg_stat_user_tables where n_live_tup > %d
            """.formatted(BIG);

    private final EmbeddedPostgres server;

    Postgres() {
        try {
            server = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Database database() {
        return new Database(server.getJdbcUrl("postgres", "postgres"), "postgres", "");
    }

    /** How often each big table has been read from its beginning to its end. */
    Map<String, Long> wholeReads() throws SQLException {
        Map<String, Long> reads = new TreeMap<>();
        try (Connection connection = database().connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(READ)) {
            while (rows.next()) {
                reads.put(rows.getString(1), rows.getLong(2));
            }
        }
        return reads;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
