package io.devquest.engine.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

/** One transaction: its connection, taken when first needed, and the session of each owner on it. */
final class Transaction {

    private final DataSource source;
    private final boolean readOnly;
    private final Map<OwnerMappers, SqlSession> sessions = new IdentityHashMap<>();
    private final List<Runnable> afterCommit = new ArrayList<>();
    private final List<Runnable> beforeCommit = new ArrayList<>();
    private final Map<Class<?>, Object> gathered = new HashMap<>();
    private @Nullable Connection connection;
    private boolean rollbackOnly;
    private boolean written;

    Transaction(DataSource source, boolean readOnly) {
        this.source = source;
        this.readOnly = readOnly;
    }

    boolean readOnly() {
        return readOnly;
    }

    boolean rollbackOnly() {
        return rollbackOnly;
    }

    void setRollbackOnly() {
        rollbackOnly = true;
    }

    /** True if a statement that changes rows was sent. */
    boolean written() {
        return written;
    }

    void setWritten() {
        written = true;
    }

    List<Runnable> afterCommit() {
        return afterCommit;
    }

    List<Runnable> beforeCommit() {
        return beforeCommit;
    }

    <T> T gathered(Class<T> kind, Supplier<T> fresh, Consumer<T> atTheEnd) {
        Object known = gathered.get(kind);
        if (known != null) {
            return kind.cast(known);
        }
        T made = fresh.get();
        gathered.put(kind, made);
        beforeCommit.add(() -> atTheEnd.accept(made));
        return made;
    }

    SqlSession session(OwnerMappers owner, Function<Connection, SqlSession> open) {
        SqlSession known = sessions.get(owner);
        if (known != null) {
            return known;
        }
        SqlSession opened = open.apply(connection());
        sessions.put(owner, opened);
        return opened;
    }

    private Connection connection() {
        if (connection != null) {
            return connection;
        }
        try {
            Connection taken = source.getConnection();
            connection = taken;
            taken.setAutoCommit(false);
            taken.setReadOnly(readOnly);
            return taken;
        } catch (SQLException e) {
            throw Failures.of("No connection to the database", e);
        }
    }

    /** Commits if asked and allowed, else rolls back; gives the connection back in any case. */
    void end(boolean commit) {
        sessions.values().forEach(SqlSession::close);
        if (connection == null) {
            return;
        }
        try (Connection ended = connection) {
            // one that has only read is committed: after a rollback H2 takes every statement to pieces again
            if (commit && !rollbackOnly && !(readOnly && written)) {
                ended.commit();
            } else {
                ended.rollback();
            }
            ended.setReadOnly(false);
            ended.setAutoCommit(true);
        } catch (SQLException e) {
            throw Failures.of("The transaction could not be completed", e);
        }
    }
}
