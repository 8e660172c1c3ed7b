package io.devquest.engine.activity;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.TreeMap;
import javax.sql.DataSource;

/** A data source that remembers its last prepared statement, to have the database explain it. */
final class Explained {

    private record Set(String method, Class<?>[] types, Object[] arguments) {}

    private final DataSource source;
    private final TreeMap<Integer, Set> parameters = new TreeMap<>();
    private String sql = "";

    Explained(DataSource source) {
        this.source = source;
    }

    DataSource watched() {
        return proxy(
                DataSource.class,
                source,
                (method, arguments, result) -> result instanceof Connection connection
                        ? proxy(Connection.class, connection, this::remember)
                        : result);
    }

    private Object remember(Method method, Object[] arguments, Object result) {
        if (!(result instanceof PreparedStatement statement)) {
            return result;
        }
        sql = String.valueOf(arguments[0]);
        parameters.clear();
        return proxy(PreparedStatement.class, statement, (called, values, answer) -> {
            if (called.getName().startsWith("set") && values != null && values.length > 1) {
                parameters.put((Integer) values[0], new Set(called.getName(), called.getParameterTypes(), values));
            }
            return answer;
        });
    }

    private interface After {
        Object then(Method method, Object[] arguments, Object result);
    }

    private static <T> T proxy(Class<T> type, Object target, After after) {
        return type.cast(Proxy.newProxyInstance(
                Explained.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    try {
                        return after.then(method, arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    /** How the database carries out the statement that was prepared last. */
    String plan(String explain) throws SQLException, ReflectiveOperationException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(explain + " " + sql)) {
            for (Set set : parameters.values()) {
                PreparedStatement.class.getMethod(set.method(), set.types()).invoke(statement, set.arguments());
            }
            StringBuilder plan = new StringBuilder();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }
            return plan.toString();
        }
    }
}
