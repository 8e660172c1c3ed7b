package io.devquest.engine.data;

import java.lang.reflect.Method;
import java.sql.Connection;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The database for a library that brings its own SQL: no interrupt reaches a thread while it has a connection. */
final class UndisturbedSource {

    private final DataSource source;
    private final Undisturbed undisturbed;

    UndisturbedSource(DataSource source, Undisturbed undisturbed) {
        this.source = source;
        this.undisturbed = undisturbed;
    }

    DataSource proxy() {
        return JdbcProxy.of(DataSource.class, (method, arguments) -> {
            boolean takes = method.getName().equals("getConnection");
            return takes ? connection(method, arguments) : JdbcProxy.pass(source, method, arguments);
        });
    }

    private @Nullable Object connection(Method method, Object @Nullable [] arguments) throws Throwable {
        boolean entered = undisturbed.enter();
        boolean taken = false;
        try {
            Connection connection = (Connection) JdbcProxy.pass(source, method, arguments);
            Connection guarded = entered ? leaving(connection) : connection;
            taken = true;
            return guarded;
        } finally {
            if (entered && !taken) {
                undisturbed.leave();
            }
        }
    }

    private Connection leaving(Connection connection) {
        return JdbcProxy.of(Connection.class, (method, arguments) -> {
            try {
                return JdbcProxy.pass(connection, method, arguments);
            } finally {
                if (method.getName().equals("close")) {
                    undisturbed.leave();
                }
            }
        });
    }
}
