package io.devquest.engine.data;

import io.devquest.engine.scope.OwnThreads;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks each second whether somebody has written to a PostgreSQL server: another node perhaps. Its own node is heard as
 * well, and so are other databases of the server, which costs nothing but what is drawn again.
 */
public final class Elsewhere implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Elsewhere.class);
    private static final long MILLIS = 700;

    /** Which transactions that write have ended: it differs whenever one more has. */
    private static final String ENDED = "select cast(pg_current_snapshot() as text)";

    private final DataSource source;
    private final OwnThreads threads;
    private final ScheduledThreadPoolExecutor pool;
    private final AtomicLong changes = new AtomicLong();
    private String known = "";

    /** @param interrupter interrupts a thread at a moment that harms nobody else */
    public Elsewhere(DataSource source, Consumer<Thread> interrupter) {
        this.source = source;
        threads = new OwnThreads("elsewhere", interrupter);
        pool = new ScheduledThreadPoolExecutor(1, threads);
    }

    public void start() {
        pool.scheduleWithFixedDelay(this::look, 0, MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Goes up within a second after a transaction that writes has ended, on whichever node. */
    public long changes() {
        return changes.get();
    }

    void look() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ENDED)) {
            rows.next();
            String ended = rows.getString(1);
            if (!ended.equals(known)) {
                known = ended;
                changes.incrementAndGet();
            }
        } catch (SQLException e) {
            changes.incrementAndGet();
            log.warn("What other nodes write cannot be looked for now: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        threads.stop(pool);
    }
}
