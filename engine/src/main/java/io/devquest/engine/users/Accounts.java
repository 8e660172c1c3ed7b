package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The accounts of the community. */
@Singleton
public final class Accounts {

    private static final Logger log = LoggerFactory.getLogger(Accounts.class);

    private final Transactions database;
    private final AccountMapper accounts;
    private final Passwords passwords;
    private final Sessions sessions;
    private final PeopleDirectory people;
    private final Permissions permissions;
    private final Clock clock;
    private final Ids ids;
    private final List<Consumer<Id>> onPrivilegesChanged = new CopyOnWriteArrayList<>();

    @Inject
    public Accounts(
            Transactions database,
            OwnerMappers mappers,
            Passwords passwords,
            Sessions sessions,
            PeopleDirectory people,
            Permissions permissions,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.accounts = mappers.mapper(AccountMapper.class);
        this.passwords = passwords;
        this.sessions = sessions;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes an account for a new member. */
    public Account register(Registration form) {
        return create(form, form.name().strip(), Set.of(Role.MEMBER));
    }

    /** Makes an account with more roles than that of a member. */
    public Account create(Registration form, String displayName, Set<Role> roles) {
        return insert(form, displayName, roles.stream().map(RoleNames::of).toList());
    }

    /** The same on behalf of somebody, who can hand out only what they have themselves. */
    public Account create(Actor by, Registration form, String displayName, List<String> roles) {
        for (String role : roles) {
            if (accounts.countRole(role) == 0) {
                throw InvalidInput.of("roles", "unknown", "There is no such role.");
            }
            permissions.requireCovered(by, role);
        }
        Account account = insert(form, displayName, roles);
        log.info(
                "{} made the account {} with the roles {}",
                by,
                account.name(),
                account.roles().names());
        return account;
    }

    private Account insert(Registration form, String displayName, List<String> roles) {
        AccountRules.check(form);
        String name = form.name().strip();
        String key = AccountRules.nameKey(name);
        String email = AccountRules.normalEmail(form.email());
        requireFree(key, email);
        String hash = passwords.hash(form.password());
        return database.inTransaction(() -> {
            Id id = ids.next();
            if (accounts.insert(id, name, key, displayName, email, hash, clock.instant()) == 0) {
                requireFree(key, email);
            }
            accounts.insertRole(id, RoleNames.of(Role.MEMBER));
            roles.forEach(role -> accounts.insertRole(id, role));
            return require(id);
        });
    }

    private void requireFree(String nameKey, String email) {
        if (accounts.selectByName(nameKey).isPresent()) {
            throw InvalidInput.of("name", "taken", "Somebody has that name already. Choose another.");
        }
        if (accounts.selectByEmail(email).isPresent()) {
            throw InvalidInput.of("email", "taken", "There is an account with that address already. Sign in instead.");
        }
    }

    /** The account these belong to; the answer and the work are the same if there is no such account. */
    public Account authenticate(String login, String password) {
        Optional<AccountRow> row = login.contains("@")
                ? accounts.selectByEmail(AccountRules.normalEmail(login))
                : accounts.selectByName(AccountRules.nameKey(login));
        String hash = row.map(AccountRow::passwordHash).orElse(Argon2.NOBODY);
        boolean right = password.length() <= 2 * AccountRules.LONGEST_PASSWORD && passwords.verify(password, hash);
        return row.map(AccountRow::account)
                .filter(account -> right && !account.disabled())
                .orElseThrow(() -> new CommunityException(
                        UserErrors.SIGN_IN_REFUSED, "That name and password do not belong together."));
    }

    public Optional<Account> find(Id id) {
        return accounts.selectById(id).map(AccountRow::account);
    }

    public Optional<Account> findByName(String name) {
        return accounts.selectByName(AccountRules.nameKey(name)).map(AccountRow::account);
    }

    /** Accounts, oldest first; with a text, those whose name or address holds it. */
    public Slice<Account> list(String text, Paging paging) {
        @Nullable String pattern = text.isBlank()
                ? null
                : "%" + text.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<AccountRow> rows = accounts.selectPage(pattern, after, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.id())).map(AccountRow::account);
    }

    /** Gives the account a role or takes it away. Being a member cannot be taken away, nor the last administrator. */
    public void setRole(Id id, Role role, boolean on) {
        setRole(operator(), id, RoleNames.of(role), on);
    }

    /**
     * The same on behalf of somebody, who can hand out and take away only what they have themselves.
     *
     * @param role the name of a built-in role or of one that administrators made
     */
    public void setRole(Actor by, Id id, String role, boolean on) {
        if (role.equals(RoleNames.of(Role.ANYONE)) || (role.equals(RoleNames.of(Role.MEMBER)) && !on)) {
            throw InvalidInput.of("role", "fixed", "Everyone with an account is a member.");
        }
        database.inTransaction(() -> {
            Account account = require(id);
            if (accounts.countRole(role) == 0) {
                throw InvalidInput.of("role", "unknown", "There is no such role.");
            }
            permissions.requireCovered(by, role);
            if (on) {
                accounts.insertRole(id, role);
            } else {
                accounts.selectAdminsForUpdate();
                accounts.deleteRole(id, role);
                requireAdminLeft(role.equals(RoleNames.of(Role.ADMIN)));
            }
            log.info("{} {} {} the role {}", by, on ? "gave" : "took from", account.name(), role);
            sessions.refresh(id);
            database.afterCommit(() -> {
                people.invalidate(id);
                announce(id);
            });
        });
    }

    /** Refuses somebody who would gain, by acting on the account, what they do not have themselves. */
    public void requireCovered(Actor by, Id id) {
        require(id).roles().names().forEach(role -> permissions.requireCovered(by, role));
    }

    /** Tells, after the commit, of each account that may do more or less than before, or nothing any more. */
    public void onPrivilegesChanged(Consumer<Id> listener) {
        onPrivilegesChanged.add(listener);
    }

    private void announce(Id id) {
        onPrivilegesChanged.forEach(listener -> listener.accept(id));
    }

    /** Keeps the person out and signs them out everywhere. */
    public void disable(Id id) {
        database.inTransaction(() -> {
            Account account = require(id);
            accounts.selectAdminsForUpdate();
            accounts.updateDisabled(id, clock.instant());
            requireAdminLeft(account.roles().contains(Role.ADMIN));
            sessions.endAllOf(id);
            database.afterCommit(() -> announce(id));
        });
    }

    /** Lets the person in again. */
    public void enable(Id id) {
        database.inTransaction(() -> {
            require(id);
            accounts.updateDisabled(id, null);
        });
    }

    /** Gives the account a new password and signs it out everywhere. */
    public void setPassword(Id id, String password) {
        Account account = require(id);
        AccountRules.checkPassword(password, List.of(AccountRules.nameKey(account.name()), account.email()));
        String hash = passwords.hash(password);
        database.inTransaction(() -> {
            accounts.updatePassword(id, hash);
            sessions.endAllOf(id);
        });
    }

    /** True once somebody runs this community. */
    public boolean adminExists() {
        return accounts.countEnabledAdmins() > 0;
    }

    private void requireAdminLeft(boolean lostOne) {
        if (lostOne && accounts.countEnabledAdmins() == 0) {
            throw new CommunityException(
                    UserErrors.LAST_ADMIN, "This is the last administrator. Make somebody else administrator first.");
        }
    }

    private Account require(Id id) {
        return find(id).orElseThrow(() -> CommunityException.notFound("There is no such account."));
    }

    /** The person with this account, acting. */
    public Actor actor(Id id) {
        Account account = require(id);
        return new Member(id, account.name(), account.displayName(), account.roles(), account.standing(), permissions);
    }

    /** Somebody who has not signed in. */
    public Actor guest() {
        return new Guest(permissions);
    }

    /** Whoever holds the machine, acting by the control token. */
    public Actor operator() {
        return new Operator(permissions);
    }
}
