package io.devquest.engine.data;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLConnection;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.jspecify.annotations.Nullable;

/** The mappers of one owner, over the transaction of the calling thread or, outside one, a connection of their own. */
public final class OwnerMappers implements AutoCloseable {

    private final String owner;
    private final ClassLoader loader;
    private final Transactions transactions;
    private final DataSource source;
    private final Configuration configuration;
    private final SqlSessionFactory factory;
    private final SqlSession session;
    private volatile boolean closed;

    public OwnerMappers(String owner, ClassLoader loader, Transactions transactions, DataSource source) {
        this.owner = owner;
        this.loader = loader;
        this.transactions = transactions;
        this.source = source;
        configuration = Statements.of(owner, loader);
        factory = new SqlSessionFactoryBuilder().build(configuration);
        session = (SqlSession) Proxy.newProxyInstance(
                SqlSession.class.getClassLoader(),
                new Class<?>[] {SqlSession.class},
                (proxy, method, arguments) -> inSession(method, arguments));
    }

    /**
     * A mapper; its statements are in an XML file beside it.
     *
     * @throws IllegalArgumentException if the XML is missing or wrong
     */
    public <M> M mapper(Class<M> type) {
        requireOpen();
        synchronized (configuration) {
            if (!configuration.hasMapper(type)) {
                parse(type);
            }
        }
        return configuration.getMapper(type, session);
    }

    private void parse(Class<?> type) {
        String path = type.getName().replace('.', '/') + ".xml";
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try (InputStream xml = open(path, type)) {
            MapperXml.builder(xml, configuration, path).parse();
        } catch (IOException | PersistenceException e) {
            throw new IllegalArgumentException(
                    "The mapper file " + path + " of " + owner + " is wrong: " + e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
        if (!configuration.hasMapper(type)) {
            throw new IllegalArgumentException(
                    "The mapper file " + path + " of " + owner + " must have the namespace " + type.getName() + ".");
        }
    }

    private InputStream open(String path, Class<?> type) throws IOException {
        URL url = loader.getResource(path);
        if (url == null) {
            throw new IllegalArgumentException("The mapper " + type.getSimpleName() + " of " + owner
                    + " has no statements: the file " + path + " is missing.");
        }
        URLConnection connection = url.openConnection();
        // a cached one would keep the archive open after the owner has gone
        connection.setUseCaches(false);
        return connection.getInputStream();
    }

    private @Nullable Object inSession(Method method, Object @Nullable [] arguments) throws Throwable {
        if (method.getName().equals("getConfiguration")) {
            return configuration;
        }
        requireOpen();
        Optional<Transaction> transaction = transactions.current();
        if (transaction.isPresent()) {
            return inTransaction(transaction.get(), method, arguments);
        }
        try (Connection connection = source.getConnection();
                SqlSession own = factory.openSession(connection)) {
            Object result = invoke(own, method, arguments);
            if (writes(method)) {
                transactions.changed();
            }
            return result;
        } catch (SQLException e) {
            throw Failures.of("No connection to the database", e);
        }
    }

    private @Nullable Object inTransaction(Transaction transaction, Method method, Object @Nullable [] arguments)
            throws Throwable {
        SqlSession joined = transaction.session(this, factory::openSession);
        if (writes(method)) {
            transaction.setWritten();
        }
        try {
            return invoke(joined, method, arguments);
        } catch (DatabaseFailure e) {
            // PostgreSQL refuses everything after a failed statement; H2 would go on, so both are made to stop
            transaction.setRollbackOnly();
            throw e;
        }
    }

    private static boolean writes(Method method) {
        return switch (method.getName()) {
            case "insert", "update", "delete" -> true;
            default -> false;
        };
    }

    private @Nullable Object invoke(SqlSession target, Method method, Object @Nullable [] arguments) throws Throwable {
        boolean entered = transactions.undisturbed().enter();
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof PersistenceException failure) {
                throw Failures.of("A statement of " + owner + " failed", failure);
            }
            throw e.getCause();
        } finally {
            if (entered) {
                transactions.undisturbed().leave();
            }
        }
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The mappers of " + owner + " are closed, because it has stopped.");
        }
    }

    /** Ends the mappers and makes MyBatis forget the classes of the owner. */
    @Override
    public void close() {
        closed = true;
        if (loader != OwnerMappers.class.getClassLoader()) {
            Ognl.forget(loader);
        }
    }
}
