package io.devquest.engine.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Opens the pool of connections. */
public final class DataSources {

    private static final String H2 = "jdbc:h2:";
    private static final Map<String, String> H2_OPTIONS = new LinkedHashMap<>();

    static {
        H2_OPTIONS.put("MODE", "PostgreSQL");
        H2_OPTIONS.put("DATABASE_TO_LOWER", "TRUE");
        H2_OPTIONS.put("DEFAULT_NULL_ORDERING", "HIGH");
        // its own shutdown hook would close it while the last requests are answered
        H2_OPTIONS.put("DB_CLOSE_ON_EXIT", "FALSE");
        // without it, commits of the last half second are lost when the process is killed
        H2_OPTIONS.put("WRITE_DELAY", "0");
        H2_OPTIONS.put("LOCK_TIMEOUT", "10000");
        // parsed statements a connection keeps; with its default of 8 most statements are parsed each time
        H2_OPTIONS.put("QUERY_CACHE_SIZE", "256");
    }

    private DataSources() {}

    public static HikariDataSource open(DatabaseConfig config) {
        HikariConfig hikari = new HikariConfig();
        hikari.setPoolName("database");
        hikari.setJdbcUrl(withOptions(config.url()));
        hikari.setUsername(config.user());
        hikari.setPassword(config.password());
        hikari.setMaximumPoolSize(config.connections());
        hikari.setConnectionTimeout(10_000);
        hikari.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(hikari);
    }

    static String withOptions(String url) {
        if (!url.startsWith(H2)) {
            return url;
        }
        StringBuilder complete = new StringBuilder(uninterrupted(url));
        Map<String, String> options = new LinkedHashMap<>(H2_OPTIONS);
        // a file is closed with the pool, a database in memory must outlive it
        options.put("DB_CLOSE_DELAY", url.startsWith("jdbc:h2:mem:") ? "-1" : "0");
        String present = url.toUpperCase(Locale.ROOT);
        options.forEach((option, setting) -> {
            if (!present.contains(";" + option + "=")) {
                complete.append(';').append(option).append('=').append(setting);
            }
        });
        return complete.toString();
    }

    /** A plain file is closed for everybody when one thread is interrupted while it reads or writes. */
    private static String uninterrupted(String url) {
        String place = url.substring(H2.length());
        if (place.startsWith("file:")) {
            return H2 + "retry:" + place.substring("file:".length());
        }
        return place.startsWith("/") || place.startsWith("~") || place.startsWith(".") ? H2 + "retry:" + place : url;
    }
}
