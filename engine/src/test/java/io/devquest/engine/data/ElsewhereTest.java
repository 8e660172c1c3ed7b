package io.devquest.engine.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ElsewhereTest {

    @Test
    void whatAnotherNodeHasWrittenIsHeardWhenItsTransactionEnds() throws SQLException {
        DatabaseConfig database = TestDatabases.POSTGRESQL.config();
        try (HikariDataSource own = DataSources.open(database);
                HikariDataSource other = DataSources.open(database);
                Elsewhere elsewhere = new Elsewhere(own, Thread::interrupt);
                Connection writer = other.getConnection()) {
            writer.createStatement().execute("create table note (text varchar)");
            writer.setAutoCommit(false);
            writer.createStatement().execute("insert into note values ('open')");
            elsewhere.look();
            long open = elsewhere.changes();
            writer.commit();
            elsewhere.look();
            assertThat(elsewhere.changes()).isGreaterThan(open);
        }
    }

    @Test
    void whenNothingCanBeAskedEverythingMayHaveChanged() {
        HikariDataSource gone = TestDatabases.POSTGRESQL.open();
        gone.close();
        try (Elsewhere elsewhere = new Elsewhere(gone, Thread::interrupt)) {
            elsewhere.look();
            elsewhere.look();
            assertThat(elsewhere.changes()).isEqualTo(2);
        }
    }
}
