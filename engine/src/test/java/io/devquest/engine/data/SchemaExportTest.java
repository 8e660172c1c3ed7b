package io.devquest.engine.data;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaExportTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void writesEveryRowOfEveryTableOfTheOwner(TestDatabases database) throws SQLException, IOException {
        try (HikariDataSource source = database.open(2)) {
            try (Connection connection = source.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create schema toys");
                statement.execute("create table toys.toy (id bigint primary key, name text, sold boolean)");
                statement.execute("create table toys.box (id bigint primary key)");
                statement.execute("insert into toys.toy values (1, 'a \"ball\"', true), (2, null, false)");
            }
            Path file = new SchemaExport(source, folder, Clock.systemUTC()).export("toys");
            try (ZipFile zip = new ZipFile(file.toFile())) {
                assertThat(zip.stream().map(Object::toString)).containsExactlyInAnyOrder("toy.jsonl", "box.jsonl");
                String rows =
                        new String(zip.getInputStream(zip.getEntry("toy.jsonl")).readAllBytes(), UTF_8);
                assertThat(rows.lines())
                        .containsExactly(
                                "{\"id\":1,\"name\":\"a \\\"ball\\\"\",\"sold\":true}",
                                "{\"id\":2,\"name\":null,\"sold\":false}");
            }
        }
    }
}
