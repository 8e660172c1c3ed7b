package io.devquest.engine.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** Stands between a caller and a part of JDBC. */
final class JdbcProxy {

    /** What happens at a call. */
    interface Call {
        @Nullable Object with(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    private JdbcProxy() {}

    static <T> T of(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                JdbcProxy.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> call.with(method, arguments)));
    }

    /** Passes a call on; what it throws comes as it was thrown. */
    static @Nullable Object pass(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
