package io.devquest.engine.data;

import java.sql.Connection;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;

/**
 * A database in a file of H2, written by one transaction at a time. H2 stores its parts one after the other while others
 * change them, so that a file that is left between two commits at once may hold half a transaction (decision 0028).
 */
public final class OneWriter {

    private OneWriter() {}

    /** The same database, whose writing is in turns if it needs that. */
    public static DataSource of(String url, DataSource source) {
        String place = url.toLowerCase(Locale.ROOT);
        boolean file = place.startsWith("jdbc:h2:")
                && !place.startsWith("jdbc:h2:mem:")
                && !place.startsWith("jdbc:h2:tcp:")
                && !place.startsWith("jdbc:h2:ssl:");
        return file ? of(source, WriteTurns.PATIENCE, WriteTurns.LONGEST, WriteTurns.IDLE) : source;
    }

    static DataSource of(DataSource source, Duration patience, Duration longest, Duration idle) {
        WriteTurns turns = new WriteTurns(patience, longest, idle);
        return JdbcProxy.of(DataSource.class, (method, arguments) -> {
            Object result = JdbcProxy.pass(source, method, arguments);
            return result instanceof Connection connection ? new Writer(connection, turns).proxy() : result;
        });
    }
}
