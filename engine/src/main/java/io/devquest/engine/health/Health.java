package io.devquest.engine.health;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows whether requests can be served. */
@Singleton
public final class Health {

    private static final Logger log = LoggerFactory.getLogger(Health.class);
    private static final int PATIENCE_SECONDS = 2;

    /** What a probe is told. */
    record Report(String status, Map<String, String> checks) {
        boolean up() {
            return status.equals("up");
        }
    }

    private enum Phase {
        STARTING,
        SERVING,
        STOPPING
    }

    private final DataSource database;
    private volatile Phase phase = Phase.STARTING;

    @Inject
    public Health(DataSource database) {
        this.database = database;
    }

    /** The migrations of the engine have run and requests are taken. */
    public void serving() {
        phase = Phase.SERVING;
    }

    /** The instance is shutting down: whoever spreads the load sends nothing more. */
    public void stopping() {
        phase = Phase.STOPPING;
    }

    Report ready() {
        Map<String, String> checks = new TreeMap<>();
        checks.put("database", databaseAnswers() ? "up" : "down");
        checks.put("migrations", phase == Phase.STARTING ? "down" : "up");
        checks.put("serving", phase == Phase.SERVING ? "up" : "down");
        return new Report(checks.containsValue("down") ? "down" : "up", checks);
    }

    private boolean databaseAnswers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            log.warn("The database does not answer: {}", e.getMessage());
            return false;
        }
    }
}
