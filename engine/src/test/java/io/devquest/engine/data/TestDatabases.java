package io.devquest.engine.data;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/** The databases that data is tested on; each call gives a new, empty one. */
public enum TestDatabases {
    H2 {
        @Override
        DatabaseConfig create(String name, int connections) {
            return new DatabaseConfig("jdbc:h2:mem:" + name, "sa", "", connections);
        }
    },
    POSTGRESQL {
        @Override
        DatabaseConfig create(String name, int connections) throws SQLException {
            EmbeddedPostgres server = Server.ONLY;
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new DatabaseConfig(server.getJdbcUrl("postgres", name), "postgres", "postgres", connections);
        }
    };

    abstract DatabaseConfig create(String name, int connections) throws SQLException;

    /** Where an empty database is. */
    public DatabaseConfig config() {
        try {
            return create("test_" + UUID.randomUUID().toString().replace("-", ""), 8);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An empty database with a pool of 8 connections; to be closed. */
    public HikariDataSource open() {
        return open(8);
    }

    public HikariDataSource open(int connections) {
        try {
            String name = "test_" + UUID.randomUUID().toString().replace("-", "");
            return DataSources.open(create(name, connections));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One server for all tests of the JVM, on a port that was free. */
    private static final class Server {
        private static final EmbeddedPostgres ONLY = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
