package io.devquest.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TransactionsTest {

    private static final Instant AT = Instant.parse("2026-03-01T10:15:30.123456Z");

    private final IdGenerator ids = new IdGenerator();
    private HikariDataSource source;
    private Transactions transactions;
    private NoteMapper notes;
    private NoteMapper others;

    private void open(TestDatabases database) throws SQLException {
        source = database.open(2);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create schema notes");
            statement.execute("create table notes.note (id bigint primary key, title text not null, body_html text, "
                    + "written_at timestamp with time zone not null, parent_id bigint)");
        }
        transactions = new Transactions(source);
        ClassLoader loader = getClass().getClassLoader();
        notes = new OwnerMappers("notes", loader, transactions, source).mapper(NoteMapper.class);
        others = new OwnerMappers("others", loader, transactions, source).mapper(NoteMapper.class);
    }

    @AfterEach
    void closePool() {
        assertThat(source.getHikariPoolMXBean().getActiveConnections()).isZero();
        source.close();
    }

    private Note note(String title) {
        return new Note(ids.next(), title, new Html("<p>" + title + "</p>"), AT, null);
    }

    @ParameterizedTest
    @EnumSource
    void mapsRowsToRecordsWithIdsHtmlAndInstants(TestDatabases database) throws SQLException {
        open(database);
        Note parent = note("first");
        Note child = new Note(ids.next(), "first", null, AT, parent.id());
        notes.insert(parent);
        notes.insert(child);

        assertThat(notes.selectById(parent.id())).contains(parent);
        assertThat(notes.selectById(child.id())).contains(child);
        assertThat(notes.selectById(new Id(1))).isEmpty();
        assertThat(notes.selectByTitle(new NoteMapper.NoteFilter("first", false), 9))
                .containsExactly(parent, child);
        assertThat(notes.selectByTitle(new NoteMapper.NoteFilter("first", true), 9))
                .containsExactly(child);
    }

    @ParameterizedTest
    @EnumSource
    void twoOwnersCommitTogether(TestDatabases database) throws SQLException {
        open(database);
        transactions.inTransaction(() -> {
            notes.insert(note("one"));
            others.insert(note("two"));
            assertThat(others.selectCount()).isEqualTo(2);
        });
        assertThat(notes.selectCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void twoOwnersRollBackTogether(TestDatabases database) throws SQLException {
        open(database);
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    notes.insert(note("one"));
                    others.insert(note("two"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(notes.selectCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aSwallowedFailureOfJoinedWorkRollsEverythingBack(TestDatabases database) throws SQLException {
        open(database);
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    notes.insert(note("one"));
                    try {
                        transactions.inTransaction(() -> {
                            throw new IllegalArgumentException("no");
                        });
                    } catch (IllegalArgumentException swallowed) {
                        notes.insert(note("two"));
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("swallowed");
        assertThat(notes.selectCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aSwallowedDuplicateRollsBackOnEveryDatabase(TestDatabases database) throws SQLException {
        open(database);
        Note note = note("one");
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    notes.insert(note);
                    assertThatThrownBy(() -> notes.insert(note)).isInstanceOf(DuplicateKey.class);
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(notes.selectCount()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void anInsertThatDoesNothingOnConflictLeavesTheTransactionAlive(TestDatabases database) throws SQLException {
        open(database);
        Note note = note("one");
        transactions.inTransaction(() -> {
            assertThat(notes.insertUnlessThere(note)).isEqualTo(1);
            assertThat(notes.insertUnlessThere(note)).isZero();
            notes.insert(note("two"));
        });
        assertThat(notes.selectCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void readOnlyWorkNeverCommits(TestDatabases database) throws SQLException {
        open(database);
        try {
            transactions.inReadOnly(() -> {
                notes.insert(note("one"));
                return 1;
            });
        } catch (DatabaseFailure refusedByPostgresql) {
            assertThat(database).isEqualTo(TestDatabases.POSTGRESQL);
        }
        assertThat(notes.selectCount()).isZero();
        notes.insert(note("the connection is writable again"));
        assertThat(notes.selectCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void writingCannotJoinReading(TestDatabases database) throws SQLException {
        open(database);
        assertThatThrownBy(() -> transactions.inReadOnly(() -> transactions.inTransaction(notes::selectCount)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(transactions.inTransaction(() -> transactions.inReadOnly(notes::selectCount)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void actionsAfterTheCommitRunInOrderWithTheConnectionGivenBack(TestDatabases database) throws SQLException {
        open(database);
        List<String> ran = new ArrayList<>();
        transactions.inTransaction(() -> {
            notes.insert(note("one"));
            transactions.afterCommit(() -> {
                throw new IllegalStateException("does not keep the next from running");
            });
            transactions.inTransaction(() -> transactions.afterCommit(() -> {
                assertThat(transactions.active()).isFalse();
                ran.add("first " + transactions.inTransaction(notes::selectCount));
            }));
            transactions.afterCommit(() -> ran.add("second"));
            ran.add("work");
        });
        assertThat(ran).containsExactly("work", "first 1", "second");
    }

    @ParameterizedTest
    @EnumSource
    void actionsAfterTheCommitNeverRunAfterARollback(TestDatabases database) throws SQLException {
        open(database);
        List<String> ran = new ArrayList<>();
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    transactions.afterCommit(() -> ran.add("never"));
                    throw new IllegalArgumentException("no");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ran).isEmpty();
        assertThatThrownBy(() -> transactions.afterCommit(() -> {})).hasMessageContaining("inTransaction");
    }

    @ParameterizedTest
    @EnumSource
    void changesAreCountedBeforeAndBehindTheActionsAfterTheCommit(TestDatabases database) throws SQLException {
        open(database);
        List<Long> seen = new ArrayList<>();
        long before = transactions.changes();
        transactions.inTransaction(() -> {
            notes.insert(note("counted"));
            seen.add(transactions.changes());
            transactions.afterCommit(() -> seen.add(transactions.changes()));
        });
        assertThat(seen).containsExactly(before, before + 1);
        assertThat(transactions.changes()).isEqualTo(before + 2);
        notes.insert(note("without a transaction"));
        assertThat(transactions.changes()).isEqualTo(before + 3);
    }

    @ParameterizedTest
    @EnumSource
    void whatOnlyReadsOrIsRolledBackIsNoChange(TestDatabases database) throws SQLException {
        open(database);
        long before = transactions.changes();
        notes.selectById(new Id(1));
        transactions.inTransaction(() -> notes.selectById(new Id(1)));
        transactions.inReadOnly(() -> notes.selectById(new Id(1)));
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    notes.insert(note("undone"));
                    throw new IllegalArgumentException("for the test");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(transactions.changes()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void closedMappersRefuseToWork(TestDatabases database) throws SQLException {
        open(database);
        OwnerMappers gone = new OwnerMappers("gone", getClass().getClassLoader(), transactions, source);
        NoteMapper mapper = gone.mapper(NoteMapper.class);
        gone.close();
        assertThatThrownBy(mapper::selectCount)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("gone");
        assertThatThrownBy(() -> gone.mapper(NoteMapper.class)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aMapperWithoutItsFileIsRefusedWithASentence(TestDatabases database) throws SQLException {
        open(database);
        OwnerMappers mappers = new OwnerMappers("notes", getClass().getClassLoader(), transactions, source);
        assertThatThrownBy(() -> mappers.mapper(MissingMapper.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The mapper MissingMapper of notes has no statements: "
                        + "the file io/devquest/engine/data/MissingMapper.xml is missing.");
    }

    @ParameterizedTest
    @EnumSource
    void statementsAreCounted(TestDatabases database) throws SQLException {
        open(database);
        StatementCount count = new StatementCount(source);
        Transactions counted = new Transactions(count.source());
        NoteMapper mapper = new OwnerMappers("notes", getClass().getClassLoader(), counted, count.source())
                .mapper(NoteMapper.class);
        long before = count.executed();
        Optional<Note> found = counted.inTransaction(() -> {
            mapper.insert(note("one"));
            return mapper.selectById(new Id(1));
        });
        assertThat(found).isEmpty();
        assertThat(count.executed() - before).isEqualTo(2);
    }
}
