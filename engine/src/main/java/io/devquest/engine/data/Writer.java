package io.devquest.engine.data;

import io.devquest.engine.cache.LocalCache;
import java.lang.reflect.Method;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection that waits for its turn before it writes. */
final class Writer {

    private static final Logger log = LoggerFactory.getLogger(Writer.class);
    private static final Set<String> ENDS = Set.of("commit", "rollback", "close", "abort");
    private static final Pattern CHANGES = Pattern.compile("\\b(for update|insert|update|delete|merge)\\b");

    /** By the statement: there are few, and looking through a long one takes as long as executing it. */
    private static final LocalCache<String, Boolean> READS = new LocalCache<>(2_000, Duration.ofHours(1));

    private final Connection connection;
    private final WriteTurns turns;
    private volatile @Nullable Thread thread;
    private boolean inside;
    private boolean single;
    private boolean condemned;
    private boolean lost;
    private long begunAt;
    private long usedAt;

    Writer(Connection connection, WriteTurns turns) {
        this.connection = connection;
        this.turns = turns;
    }

    Connection proxy() {
        return JdbcProxy.of(Connection.class, this::onConnection);
    }

    synchronized void begin() throws SQLException {
        single = connection.getAutoCommit();
        thread = Thread.currentThread();
        begunAt = System.nanoTime();
        usedAt = begunAt;
    }

    boolean isOfThisThread() {
        return thread == Thread.currentThread();
    }

    /** True if the turn lasts for longer than this, or if nothing is done with it; a single statement ends by itself. */
    synchronized boolean isOver(long longest, long idle) {
        long now = System.nanoTime();
        return !single && !lost && (now - begunAt > longest || (!inside && now - usedAt > idle));
    }

    /** Takes the transaction away; false if that happens only when the statement that runs now has ended. */
    synchronized boolean lose() {
        lost = true;
        log.warn("A transaction of {} is rolled back: others waited too long for it", thread);
        condemned = inside;
        if (!condemned) {
            rollBack();
        }
        return !condemned;
    }

    private void rollBack() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            log.warn("A transaction that others waited for could not be rolled back", e);
        }
    }

    private @Nullable Object onConnection(Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (ENDS.contains(name) || (name.equals("setAutoCommit") && Boolean.TRUE.equals(argument(arguments)))) {
            return end(method, arguments);
        }
        Object result = pass(connection, method, arguments);
        if (!(result instanceof Statement)) {
            return result;
        }
        String sql = String.valueOf(argument(arguments));
        if (result instanceof CallableStatement statement) {
            return guarded(CallableStatement.class, statement, sql);
        }
        return result instanceof PreparedStatement statement
                ? guarded(PreparedStatement.class, statement, sql)
                : guarded(Statement.class, (Statement) result, sql);
    }

    private @Nullable Object end(Method method, Object @Nullable [] arguments) throws Throwable {
        if (arguments != null && method.getName().equals("rollback")) {
            // to a savepoint: goes on
            return pass(connection, method, arguments);
        }
        if (method.getName().equals("commit")) {
            requireKept();
        }
        try {
            return pass(connection, method, arguments);
        } finally {
            forget(!method.getName().equals("commit"));
            turns.give(this);
        }
    }

    /** After a rollback the connection is good for another transaction. */
    private synchronized void forget(boolean rolledBack) {
        thread = null;
        lost &= !rolledBack;
    }

    private <T extends Statement> T guarded(Class<T> type, T statement, String sql) {
        return JdbcProxy.of(type, (method, arguments) -> {
            if (!method.getName().startsWith("execute")) {
                return pass(statement, method, arguments);
            }
            String text = argument(arguments) instanceof String given ? given : sql;
            return execute(statement, method, arguments, !reads(text));
        });
    }

    private @Nullable Object execute(Statement statement, Method method, Object @Nullable [] arguments, boolean writes)
            throws Throwable {
        requireKept();
        if (writes) {
            turns.take(this);
        }
        try {
            return pass(statement, method, arguments);
        } finally {
            if (writes && connection.getAutoCommit()) {
                thread = null;
                turns.give(this);
            }
        }
    }

    private @Nullable Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        enter();
        try {
            return JdbcProxy.pass(target, method, arguments);
        } finally {
            leave();
        }
    }

    private synchronized void enter() {
        inside = true;
    }

    private void leave() {
        boolean over;
        synchronized (this) {
            inside = false;
            usedAt = System.nanoTime();
            over = condemned;
            if (over) {
                condemned = false;
                rollBack();
            }
        }
        if (over) {
            turns.give(this);
        }
    }

    private synchronized void requireKept() throws SQLException {
        if (lost) {
            throw new SQLException("The transaction was rolled back: others waited too long for it", "40000");
        }
    }

    private static @Nullable Object argument(Object @Nullable [] arguments) {
        return arguments == null || arguments.length == 0 ? null : arguments[0];
    }

    /** True for what neither changes a row nor locks one; a batch has no text and writes. */
    private static boolean reads(String sql) {
        return READS.get(sql, Writer::onlyReads);
    }

    private static boolean onlyReads(String sql) {
        String text = sql.strip().toLowerCase(Locale.ROOT);
        return (text.startsWith("select") || text.startsWith("with"))
                && !CHANGES.matcher(text).find();
    }
}
