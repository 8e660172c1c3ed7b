package io.devquest.engine.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A copy of one schema of an H2 database with all its rows, in a file only this user can read. */
final class SchemaCopy implements AutoCloseable {

    private static final String FORM = " compression deflate charset 'UTF-8'";

    private final String schema;
    private final DataSource source;
    private final Path file;

    private SchemaCopy(String schema, DataSource source, Path file) {
        this.schema = schema;
        this.source = source;
        this.file = file;
    }

    static SchemaCopy of(String schema, DataSource source) throws SQLException {
        SchemaCopy copy = new SchemaCopy(schema, source, file(schema));
        try {
            copy.execute("script nopasswords nosettings to " + copy.quotedFile() + FORM + " schema \"" + schema + "\"");
            return copy;
        } catch (SQLException e) {
            copy.close();
            throw e;
        }
    }

    private static Path file(String schema) {
        try {
            return Files.createTempFile("devquest-" + schema + "-", ".copy");
        } catch (IOException e) {
            throw new UncheckedIOException("No file for a copy of the tables of " + schema + " could be made", e);
        }
    }

    /** Replaces the schema by the copy. */
    void restore() {
        try {
            execute("drop schema if exists \"" + schema + "\" cascade");
            execute("runscript from " + quotedFile() + FORM);
        } catch (SQLException e) {
            throw Failures.of("The tables of " + schema + " could not be put back; their copy is in " + file, e);
        }
    }

    private String quotedFile() {
        return "'" + file.toString().replace("'", "''") + "'";
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
