package io.devquest.testkit;

import io.devquest.engine.config.Config;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.scope.Scope;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One real PostgreSQL for all tests of a run, on a free port; JUnit closes it at the end. The engine's migrations run once,
 * in a database that all others are copies of.
 */
final class PostgresServer implements AutoCloseable {

    private static final String TEMPLATE = "community";

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
    }

    static PostgresServer start() {
        try {
            PostgresServer started = new PostgresServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start());
            started.execute("create database " + TEMPLATE);
            new Migrations(started.server.getDatabase("postgres", TEMPLATE))
                    .migrate(Scope.CORE, PostgresServer.class.getClassLoader());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL could not be started for the tests", e);
        }
    }

    Config.Database newDatabase() {
        String name = "community_" + databases.incrementAndGet();
        execute("create database " + name + " template " + TEMPLATE);
        return new Config.Database(server.getJdbcUrl("postgres", name), "postgres", "postgres", 10);
    }

    private void execute(String sql) {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL could not make a database for a test", e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
