package io.devquest.engine.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.json.Json;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Writes all rows of an owner's schema to a ZIP: one file a table, one JSON object a row. */
public final class SchemaExport {

    private static final int FETCH = 500;

    private final DataSource source;
    private final Path folder;
    private final Clock clock;
    private final JsonMapper json = Json.mapper();

    /**
     * @param folder where exports are kept
     */
    public SchemaExport(DataSource source, Path folder, Clock clock) {
        this.source = source;
        this.folder = folder;
        this.clock = clock;
    }

    /** Exports the schema of an owner and returns the file. */
    public Path export(String owner) {
        String time = clock.instant().toString().replace(":", "").replaceFirst("\\..*", "Z");
        Path file = folder.resolve(owner + "-" + time + ".zip");
        try {
            Files.createDirectories(folder);
            try (Connection connection = source.getConnection();
                    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                connection.setAutoCommit(false);
                for (String table : tables(connection, owner)) {
                    zip.putNextEntry(new ZipEntry(table + ".jsonl"));
                    write(connection, owner + "." + table, new BufferedWriter(new OutputStreamWriter(zip, UTF_8)));
                    zip.closeEntry();
                }
                connection.rollback();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("The data of " + owner + " could not be exported to " + file, e);
        } catch (SQLException e) {
            throw new DatabaseFailure("The data of " + owner + " could not be exported", e);
        }
    }

    private static List<String> tables(Connection connection, String owner) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, owner, null, new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return tables;
    }

    /** The name comes from the database's own catalogue, so it can stand in the statement. */
    private void write(Connection connection, String table, Writer out) throws SQLException, IOException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH);
            try (ResultSet rows = statement.executeQuery("select * from " + table)) {
                while (rows.next()) {
                    out.write(json.writeValueAsString(row(rows)));
                    out.write('\n');
                }
            }
        }
        out.flush();
    }

    private static Map<String, @Nullable Object> row(ResultSet rows) throws SQLException {
        ResultSetMetaData columns = rows.getMetaData();
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            Object value = rows.getObject(i);
            boolean plain = value == null || value instanceof Number || value instanceof Boolean;
            row.put(columns.getColumnLabel(i).toLowerCase(Locale.ROOT), plain ? value : rows.getString(i));
        }
        return row;
    }
}
