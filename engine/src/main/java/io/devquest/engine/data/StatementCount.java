package io.devquest.engine.data;

import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements that go to a database. */
public final class StatementCount {

    private final Map<String, LongAdder> byThread = new ConcurrentHashMap<>();
    private final DataSource source;

    public StatementCount(DataSource source) {
        this.source = counting(DataSource.class, source);
    }

    /** The database, counted. */
    public DataSource source() {
        return source;
    }

    /** Statements executed since the start. */
    public long executed() {
        return executed(thread -> true);
    }

    /** Statements executed since the start on threads with such names; leaves out what the engine does by itself. */
    public long executed(Predicate<String> threads) {
        return byThread.entrySet().stream()
                .filter(entry -> threads.test(entry.getKey()))
                .mapToLong(entry -> entry.getValue().sum())
                .sum();
    }

    private <T> T counting(Class<T> type, T target) {
        return JdbcProxy.of(type, (method, arguments) -> {
            if (target instanceof Statement && method.getName().startsWith("execute")) {
                byThread.computeIfAbsent(Thread.currentThread().getName(), name -> new LongAdder())
                        .increment();
            }
            return counted(JdbcProxy.pass(target, method, arguments));
        });
    }

    private @Nullable Object counted(@Nullable Object result) {
        if (result instanceof Connection connection) {
            return counting(Connection.class, connection);
        }
        if (result instanceof CallableStatement statement) {
            return counting(CallableStatement.class, statement);
        }
        if (result instanceof PreparedStatement statement) {
            return counting(PreparedStatement.class, statement);
        }
        return result instanceof Statement statement ? counting(Statement.class, statement) : result;
    }
}
