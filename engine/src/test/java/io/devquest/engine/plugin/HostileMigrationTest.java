package io.devquest.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.data.TestDatabases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugins whose migrations, or what follows them, fail. */
class HostileMigrationTest {

    private static final String HALF = """
            alter table keeper.thing add column colour varchar(10) default 'red' not null;
            update keeper.thing set name = 'spoilt ' || name;
            create table keeper.more (id bigint primary key);
            insert into keeper.nowhere (id) values (1);
            """;

    @TempDir
    Path folder;

    private static Workshop keeper(String version) {
        return Workshop.plugin("keeper").manifest("version", version);
    }

    private static void hasItsThings(Site site) {
        assertThat(site.get("/api/v1/keeper/things").body()).isEqualTo("{\"things\":[\"hat\",\"key\"]}");
        assertThat(site.column("select column_name from information_schema.columns where table_schema = 'keeper'"
                        + " and table_name = 'thing' order by column_name"))
                .containsExactly("account", "id", "name");
        assertThat(site.column("select table_name from information_schema.tables where table_schema = 'keeper'"))
                .containsExactlyInAnyOrder("thing", "flyway_schema_history");
        assertThat(site.post("/api/v1/keeper/things/hat", "").statusCode()).isEqualTo(500);
    }

    private void installWithThings(Site site) {
        assertThat(site.install(keeper("1.0.0").zip(folder)).statusCode()).isEqualTo(201);
        assertThat(site.post("/api/v1/keeper/things/hat", "").statusCode()).isEqualTo(204);
        assertThat(site.post("/api/v1/keeper/things/key", "").statusCode()).isEqualTo(204);
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aFirstInstallationThatFailsHalfWayLeavesNothing(TestDatabases kind) {
        try (Site site = Site.open(kind.config())) {
            site.install(keeper("1.0.0")
                    .with("migrations/keeper/V0002__half.sql", HALF)
                    .zip(folder));

            assertThat(site.standing("keeper"))
                    .startsWith("FAILED: Plugin keeper 1.0.0 could not be started: The migration V0002__half.sql of"
                            + " keeper failed: ")
                    .contains("Nothing of it was kept");
            assertThat(site.column("select schema_name from information_schema.schemata"))
                    .doesNotContain("keeper");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void aFirstInstallationThatFailsAfterItsMigrationsLeavesNothing(TestDatabases kind) {
        try (Site site = Site.open(kind.config())) {
            site.install(keeper("1.0.0").manifest("class", "keeper.Clumsy").zip(folder));

            assertThat(site.standing("keeper")).startsWith("FAILED").contains("stumbled");
            assertThat(site.column("select schema_name from information_schema.schemata"))
                    .doesNotContain("keeper");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void afterAnUpgradeThatFailsHalfWayTheOldVersionServesWithItsData(TestDatabases kind) {
        try (Site site = Site.open(kind.config())) {
            installWithThings(site);

            HttpResponse<String> answer = site.upgrade(
                    "keeper",
                    keeper("2.0.0")
                            .with("migrations/keeper/V0002__first.sql", "alter table keeper.thing drop column account;")
                            .with("migrations/keeper/V0003__half.sql", HALF)
                            .zip(folder));

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(site.json(answer).path("detail").asString(""))
                    .startsWith("The upgrade failed. Plugin keeper 2.0.0 could not be started: The migration ")
                    .contains("The earlier data is kept and what the scripts had changed was undone.")
                    .endsWith("Version 1.0.0 serves again.");
            assertThat(site.standing("keeper")).startsWith("ENABLED: The upgrade failed.");
            hasItsThings(site);
            assertThat(archives(site)).containsExactly("keeper-1.0.0.zip");
            site.restart();
            assertThat(site.standing("keeper")).isEqualTo("ENABLED: ");
            hasItsThings(site);
            site.upgrade(
                    "keeper",
                    keeper("2.0.0")
                            .with("migrations/keeper/V0002__more.sql", "create table keeper.more (id bigint);")
                            .zip(folder));
            assertThat(site.standing("keeper")).isEqualTo("ENABLED: ");
            assertThat(archives(site)).containsExactly("keeper-2.0.0.zip");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabases.class)
    void afterAnUpgradeThatCannotRegisterTheOldVersionServesWithItsData(TestDatabases kind) {
        try (Site site = Site.open(kind.config())) {
            installWithThings(site);

            HttpResponse<String> answer = site.upgrade(
                    "keeper",
                    keeper("1.0.0")
                            .manifest("class", "keeper.Clumsy")
                            .with("migrations/keeper/V0002__more.sql", "create table keeper.more (id bigint);")
                            .zip(folder));

            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(site.get("/api/v1/keeper/things").body()).isEqualTo("{\"things\":[\"hat\",\"key\"]}");
            assertThat(archives(site)).containsExactly("keeper-1.0.0.zip");
            // a change of tables that went well stays on PostgreSQL, see decision 0009
            assertThat(site.column("select table_name from information_schema.tables where table_schema = 'keeper'")
                            .contains("more"))
                    .isEqualTo(kind == TestDatabases.POSTGRESQL);
        }
    }

    private static List<String> archives(Site site) {
        try (var files = Files.list(site.home().resolve("plugins"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
