package io.devquest.engine.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MigrationsTest {

    private static final String GOOD = "create table toys.toy (id bigint primary key);";

    @TempDir
    Path folder;

    private HikariDataSource source;
    private Migrations migrations;

    private void open(TestDatabases database) {
        source = database.open(4);
        migrations = new Migrations(source);
    }

    @AfterEach
    void closePool() {
        source.close();
    }

    private void migrate(Map<String, String> scripts) throws IOException {
        Path archive = archive(scripts);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {archive.toUri().toURL()}, null)) {
            migrations.migrate("toys", loader);
        }
    }

    private Path archive(Map<String, String> scripts) throws IOException {
        Path archive = Files.createTempFile(folder, "toys", ".jar");
        try (OutputStream file = Files.newOutputStream(archive);
                JarOutputStream jar = new JarOutputStream(file)) {
            for (Map.Entry<String, String> script : scripts.entrySet()) {
                jar.putNextEntry(new JarEntry("migrations/toys/" + script.getKey()));
                jar.write(script.getValue().getBytes(UTF_8));
                jar.closeEntry();
            }
        }
        return archive;
    }

    private long count(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @EnumSource
    void runsEachScriptOnceInItsOwnSchemaWithItsOwnHistory(TestDatabases database) throws Exception {
        open(database);
        migrate(Map.of("V0001__toys.sql", GOOD));
        execute("insert into toys.toy (id) values (1)");
        migrate(Map.of("V0001__toys.sql", GOOD, "V0002__colour.sql", "alter table toys.toy add column colour text;"));
        assertThat(count("toys.toy where colour is null")).isEqualTo(1);
        assertThat(count("toys.flyway_schema_history where version is not null"))
                .isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void takesTheFolderOfItsDatabaseAndNotThatOfTheOther(TestDatabases database) throws Exception {
        open(database);
        migrate(Map.of(
                "V0001__toys.sql", GOOD,
                "h2/V0002__index.sql", "create table toys.on_h2 (id bigint);",
                "postgresql/V0002__index.sql", "create table toys.on_postgresql (id bigint);"));
        assertThat(count(database == TestDatabases.H2 ? "toys.on_h2" : "toys.on_postgresql"))
                .isZero();
        assertThatThrownBy(() -> count(database == TestDatabases.H2 ? "toys.on_postgresql" : "toys.on_h2"))
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @EnumSource
    void aFailedFirstInstallationLeavesNothingAndACorrectedOneRuns(TestDatabases database) throws Exception {
        open(database);
        assertThatThrownBy(() -> migrate(Map.of("V0001__toys.sql", GOOD + "\ncreate table toys.toy (id bigint);")))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("The migration V0001__toys.sql of toys failed: ")
                .hasMessageContaining("toy")
                .hasMessageEndingWith(" Nothing of it was kept.");
        assertThat(count("information_schema.schemata where schema_name = 'toys'"))
                .isZero();
        migrate(Map.of("V0001__toys.sql", GOOD));
        assertThat(count("toys.toy")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aFailedUpgradeKeepsTheDataAndACorrectedOneRuns(TestDatabases database) throws Exception {
        open(database);
        migrate(Map.of("V0001__toys.sql", GOOD));
        execute("insert into toys.toy (id) values (1)");
        String first = "alter table toys.toy add column if not exists colour text;\n";
        assertThatThrownBy(() -> migrate(Map.of(
                        "V0001__toys.sql", GOOD, "V0002__colour.sql", first + "alter table toys.nothing add x int;")))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageContaining("V0002__colour.sql")
                .hasMessageContaining("The earlier data is kept");
        assertThat(count("toys.toy")).isEqualTo(1);

        migrate(Map.of("V0001__toys.sql", GOOD, "V0002__colour.sql", first));
        assertThat(count("toys.toy where colour is null")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void theVersionBeforeCanStartAfterAFailedUpgrade(TestDatabases database) throws Exception {
        open(database);
        migrate(Map.of("V0001__toys.sql", GOOD));
        assertThatThrownBy(() -> migrate(Map.of("V0001__toys.sql", GOOD, "V0002__bad.sql", "nonsense;")))
                .isInstanceOf(MigrationFailure.class);
        migrate(Map.of("V0001__toys.sql", GOOD));
        assertThat(count("toys.toy")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void aChangedScriptIsRefusedAndDropsNothing(TestDatabases database) throws Exception {
        open(database);
        migrate(Map.of("V0001__toys.sql", GOOD));
        execute("insert into toys.toy (id) values (1)");
        assertThatThrownBy(() -> migrate(Map.of("V0001__toys.sql", GOOD + " -- changed\nselect 1;")))
                .isInstanceOf(MigrationFailure.class)
                .hasMessageStartingWith("The migrations of toys cannot run: ");
        assertThat(count("toys.toy")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSchemaThatIsNotOursIsNeverDropped(TestDatabases database) throws Exception {
        open(database);
        execute("create schema toys");
        execute("create table toys.precious (id bigint)");
        assertThatThrownBy(() -> migrate(Map.of("V0001__toys.sql", GOOD))).isInstanceOf(MigrationFailure.class);
        assertThat(count("toys.precious")).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void scriptsOfTheParentLoaderAreNotTheOwners(TestDatabases database) throws Exception {
        open(database);
        Path archive = archive(Map.of("V0001__toys.sql", GOOD));
        try (URLClassLoader parent =
                        new URLClassLoader(new URL[] {archive.toUri().toURL()}, null);
                URLClassLoader child = new URLClassLoader(new URL[0], parent)) {
            migrations.migrate("toys", child);
        }
        assertThat(count("information_schema.schemata where schema_name = 'toys'"))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void noFileStaysOpen(TestDatabases database) throws Exception {
        open(database);
        Path archive = archive(Map.of("V0001__toys.sql", GOOD));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {archive.toUri().toURL()}, null)) {
            migrations.migrate("toys", loader);
            Path handles = Path.of("/proc/self/fd");
            if (Files.isDirectory(handles)) {
                try (Stream<Path> open = Files.list(handles)) {
                    assertThat(open.filter(Files::exists).map(MigrationsTest::target))
                            .doesNotContain(archive.toString());
                }
            }
        }
    }

    private static String target(Path handle) {
        try {
            return Files.readSymbolicLink(handle).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    @ParameterizedTest
    @EnumSource
    void dropRemovesEverything(TestDatabases database) throws Exception {
        open(database);
        migrate(Map.of("V0001__toys.sql", GOOD));
        migrations.drop("toys");
        migrations.drop("toys");
        assertThat(count("information_schema.schemata where schema_name = 'toys'"))
                .isZero();
        assertThatThrownBy(() -> migrations.drop("x\"; drop schema core")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource
    void theTablesOfTheEngineAreMade(TestDatabases database) throws Exception {
        open(database);
        migrations.migrate("core", getClass().getClassLoader());
        assertThat(count("core.event_sequence")).isEqualTo(1);
    }
}
