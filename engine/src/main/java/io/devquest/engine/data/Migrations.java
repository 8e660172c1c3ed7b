package io.devquest.engine.data;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.logging.LogFactory;
import org.flywaydb.core.internal.exception.FlywayMigrateException;

/**
 * Brings the tables of an owner up to date: a schema per owner, with its own history in it.
 *
 * <p>All new scripts of an owner succeed together or change nothing: PostgreSQL runs them in one transaction; H2, where
 * each change of a table commits, goes back to a copy of the schema.
 */
public final class Migrations {

    private static final String CORE = "core";
    private static final String HISTORY = "flyway_schema_history";
    private static final Pattern OWNER = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final DataSource source;

    @Inject
    public Migrations(DataSource source) {
        this.source = source;
    }

    /**
     * Runs the owner's scripts that have not run yet. To be called outside a transaction.
     *
     * @return lets the caller go back, if what needs the new tables fails
     * @throws MigrationFailure if one fails or was changed after it had run
     */
    public Migrated migrate(String owner, ClassLoader loader) {
        requireOwner(owner);
        try {
            Scripts scripts = new Scripts(owner, vendor(), loader);
            return scripts.isEmpty() ? new Migrated(() -> {}, () -> {}) : migrate(owner, scripts);
        } catch (SQLException e) {
            throw Failures.of("The tables of " + owner + " could not be looked at", e);
        }
    }

    /** Drops all tables of the owner with everything in them. */
    public void drop(String owner) {
        requireOwner(owner);
        try {
            execute("drop schema if exists \"" + owner + "\" cascade");
        } catch (SQLException e) {
            throw Failures.of("The tables of " + owner + " could not be dropped", e);
        }
    }

    private Migrated migrate(String owner, Scripts scripts) throws SQLException {
        boolean fresh = !exists("select count(*) from information_schema.schemata where schema_name = ?", owner);
        Optional<SchemaCopy> copy = Optional.empty();
        try {
            boolean h2 = vendor().equals("h2");
            Flyway flyway = configuration(owner, scripts, !h2).load();
            if (h2 && !fresh && !owner.equals(CORE) && flyway.info().pending().length > 0) {
                copy = Optional.of(SchemaCopy.of(owner, source));
            }
            flyway.migrate();
        } catch (FlywayException e) {
            String remains = copy.isPresent() ? goBack(copy.get()) : clearUp(owner, fresh);
            throw new MigrationFailure(explain(owner, e) + remains, e);
        } finally {
            // a static field of Flyway holds the last configuration, and with it the scripts
            LogFactory.setConfiguration(new FluentConfiguration(Flyway.class.getClassLoader()).loggers("slf4j"));
        }
        return fresh ? new Migrated(() -> drop(owner), () -> {}) : Migrated.of(copy);
    }

    private static String goBack(SchemaCopy copy) {
        copy.restore();
        copy.close();
        return " The earlier data is kept and what the scripts had changed was undone.";
    }

    private FluentConfiguration configuration(String owner, Scripts scripts, boolean transactional) {
        return Flyway.configure(Flyway.class.getClassLoader())
                .loggers("slf4j")
                .dataSource(source)
                .schemas(owner)
                .defaultSchema(owner)
                .table(HISTORY)
                .locations(new String[0])
                .resourceProvider(scripts)
                .javaMigrationClassProvider(List::of)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .group(transactional)
                .cleanDisabled(true);
    }

    /** Makes sure that a corrected script can run, and says what is left. */
    private String clearUp(String owner, boolean fresh) throws SQLException {
        String history = "\"" + owner + "\".\"" + HISTORY + "\"";
        if (fresh || !hasSucceeded(owner, history)) {
            if (fresh || hasHistory(owner)) {
                drop(owner);
                return " Nothing of it was kept.";
            }
            return "";
        }
        execute("delete from " + history + " where \"success\" = false");
        return " The earlier data is kept and what the scripts had changed was undone.";
    }

    private boolean hasSucceeded(String owner, String history) throws SQLException {
        return hasHistory(owner)
                && exists("select count(*) from " + history + " where \"success\" = true and \"version\" <> ?", "");
    }

    private boolean hasHistory(String owner) throws SQLException {
        return exists(
                "select count(*) from information_schema.tables where table_name = '" + HISTORY
                        + "' and table_schema = ?",
                owner);
    }

    private static String explain(String owner, FlywayException failure) {
        if (failure instanceof FlywayMigrateException script) {
            Throwable cause = script;
            while (cause.getCause() != null && !(cause instanceof SQLException)) {
                cause = cause.getCause();
            }
            String path = script.getMigration().getScript();
            return "The migration " + path.substring(path.lastIndexOf('/') + 1) + " of " + owner + " failed: "
                    + oneLine(cause.getMessage()) + ".";
        }
        return "The migrations of " + owner + " cannot run: " + oneLine(failure.getMessage()) + ".";
    }

    private static String oneLine(String text) {
        String line = text.lines()
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .reduce((a, b) -> a + " " + b)
                .orElse("no reason given");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private String vendor() throws SQLException {
        try (Connection connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    private boolean exists(String countQuery, String parameter) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement statement = connection.prepareStatement(countQuery)) {
            statement.setString(1, parameter);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() && rows.getLong(1) > 0;
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void requireOwner(String owner) {
        if (!OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException(
                    "'" + owner + "' cannot name a schema: small letters, digits and underscores only.");
        }
    }
}
