package io.devquest.engine.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
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
        return proxy(DataSource.class, (method, arguments) -> {
            boolean takes = method.getName().equals("getConnection");
            return takes ? connection(method, arguments) : call(source, method, arguments);
        });
    }

    private @Nullable Object connection(Method method, Object @Nullable [] arguments) throws Throwable {
        boolean entered = undisturbed.enter();
        boolean taken = false;
        try {
            Connection connection = (Connection) call(source, method, arguments);
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
        return proxy(Connection.class, (method, arguments) -> {
            try {
                return call(connection, method, arguments);
            } finally {
                if (method.getName().equals("close")) {
                    undisturbed.leave();
                }
            }
        });
    }

    private interface Call {
        @Nullable Object with(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                UndisturbedSource.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.with(method, arguments)));
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
