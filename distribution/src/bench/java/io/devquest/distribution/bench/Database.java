package io.devquest.distribution.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** Where the product keeps its data. */
record Database(String url, String user, String password) {

    /** The file in a home. */
    static Database in(Path home) {
        Path file = home.resolve("data").resolve("community");
        return new Database("jdbc:h2:file:" + file + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE", "devquest", "");
    }

    boolean postgres() {
        return url.startsWith("jdbc:postgresql:");
    }

    /** What tells the product to use it. */
    Map<String, String> environment() {
        return Map.of(
                "DEVQUEST_DATABASE_URL", url, "DEVQUEST_DATABASE_USER", user, "DEVQUEST_DATABASE_PASSWORD", password);
    }

    long count(String table) throws SQLException {
        try (Connection connection = connect()) {
            return ((Number) Rows.one(connection, "select count(*) as n from " + table).get("n")).longValue();
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
