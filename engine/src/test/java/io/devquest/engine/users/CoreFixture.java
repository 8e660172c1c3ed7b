package io.devquest.engine.users;

import com.zaxxer.hikari.HikariDataSource;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.data.IdGenerator;
import io.devquest.engine.data.Migrations;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.StatementCount;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The engine's people over a new database; closes with it. */
public final class CoreFixture implements AutoCloseable {

    public static final String PASSWORD = "correct horse battery";

    private final HikariDataSource source;
    private final OwnerMappers mappers;
    public final Passwords passwords = new Passwords(PasswordCost.LEAST);

    public final StatementCount statements;
    public final Scope scope = new Scope(Scope.CORE, CoreFixture.class.getClassLoader());
    public final SettableClock clock = new SettableClock();
    public final IdGenerator ids = new IdGenerator(1);
    public final Transactions database;
    public final Permissions permissions = new Permissions();
    public final SettingsStore settings;
    public final Sessions sessions;
    public final PeopleDirectory people;
    public final Accounts accounts;

    public CoreFixture(TestDatabases kind) {
        source = kind.open();
        new Migrations(source).migrate(Scope.CORE, scope.loader());
        statements = new StatementCount(source);
        database = new Transactions(statements.source());
        mappers = new OwnerMappers(Scope.CORE, scope.loader(), database, statements.source());
        permissions.declare(scope, CorePermissions.values());
        settings = new SettingsStore(database, mappers, clock);
        settings.declare(scope, CoreSettings.SITE_NAME, CoreSettings.REGISTRATION);
        settings.declare(scope, UserSettings.all());
        sessions = new Sessions(database, mappers, permissions, settings, scope, clock, ids);
        people = new PeopleDirectory(mappers, new PointsSight());
        accounts =
                new Accounts(database, mappers, passwords, sessions, people, permissions, settings, scope, clock, ids);
    }

    public OwnerMappers mappers() {
        return mappers;
    }

    public Account register(String name) {
        return accounts.register(new Registration(name, name + "@example.org", PASSWORD));
    }

    /** A member whose password nobody knows; faster than registering. */
    public Id member(String name) {
        AccountMapper rows = mappers.mapper(AccountMapper.class);
        Id id = ids.next();
        String email = name + "@example.org";
        rows.insert(id, name, name, name, email, email, passwords.ofNobody(), clock.instant(), clock.instant());
        rows.insertRole(id, "member");
        return id;
    }

    public Id admin(String name) {
        Id id = member(name);
        accounts.setRole(id, Role.ADMIN, true);
        return id;
    }

    /** The one number a query answers. */
    public long number(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Changes rows behind the engine's back. */
    public void execute(String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        passwords.close();
        mappers.close();
        scope.close();
        source.close();
    }
}
