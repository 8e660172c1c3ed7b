package io.devquest.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import io.devquest.api.data.Id;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class OwnerMappersUnloadTest {

    /** Has its own copy of the note classes, as a plugin has its own classes. */
    private static final class NoteLoader extends ClassLoader {

        NoteLoader() {
            super(OwnerMappersUnloadTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.devquest.engine.data.Note")) {
                return super.loadClass(name, resolve);
            }
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void aClosedOwnerIsForgottenWithItsClasses() throws Exception {
        try (HikariDataSource source = TestDatabases.H2.open(2)) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema notes");
                statement.execute(
                        "create table notes.note (id bigint primary key, title text not null, body_html text, "
                                + "written_at timestamp with time zone not null, parent_id bigint)");
                statement.execute("insert into notes.note values (1, 'one', null, current_timestamp, 2)");
            }
            WeakReference<ClassLoader> loader = useAndClose(source);
            for (int i = 0; i < 50 && loader.get() != null; i++) {
                System.gc();
                LockSupport.parkNanos(20_000_000);
            }
            assertThat(loader.get()).isNull();
        }
    }

    private static WeakReference<ClassLoader> useAndClose(HikariDataSource source) throws Exception {
        ClassLoader loader = new NoteLoader();
        Transactions transactions = new Transactions(source);
        OwnerMappers mappers = new OwnerMappers("notes", loader, transactions, source);
        Class<?> type = loader.loadClass("io.devquest.engine.data.NoteMapper");
        assertThat(type).isNotEqualTo(NoteMapper.class);
        Object mapper = mappers.mapper(type);
        Class<?> filterType = loader.loadClass("io.devquest.engine.data.NoteMapper$NoteFilter");
        Constructor<?> constructor = filterType.getDeclaredConstructor(String.class, boolean.class);
        constructor.setAccessible(true);
        Object filter = constructor.newInstance("one", true);
        Method byTitle = type.getDeclaredMethod("selectByTitle", filterType, int.class);
        byTitle.setAccessible(true);
        transactions.inTransaction(() -> {
            try {
                assertThat((List<?>) byTitle.invoke(mapper, filter, 9)).hasSize(1);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        });
        Method byId = type.getDeclaredMethod("selectById", Id.class);
        byId.setAccessible(true);
        assertThat(byId.invoke(mapper, new Id(1)).toString()).contains("one");
        mappers.close();
        return new WeakReference<>(loader);
    }
}
