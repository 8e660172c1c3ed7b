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
import io.devquest.api.settings.Settings;
import io.devquest.engine.access.Permissions;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;
    private final List<Consumer<Id>> onPrivilegesChanged = new CopyOnWriteArrayList<>();
    private final List<Consumer<Id>> onDisabled = new CopyOnWriteArrayList<>();
    private final List<Consumer<Id>> onEnabled = new CopyOnWriteArrayList<>();

    @Inject
    public Accounts(
            Transactions database,
            OwnerMappers mappers,
            Passwords passwords,
            Sessions sessions,
            PeopleDirectory people,
            Permissions permissions,
            SettingsStore settings,
            Scope core,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.accounts = mappers.mapper(AccountMapper.class);
        this.passwords = passwords;
        this.sessions = sessions;
        this.people = people;
        this.permissions = permissions;
        this.settings = settings.forScope(core);
        this.clock = clock;
        this.ids = ids;
    }

    /** Makes an account for a new member. */
    public Account register(Registration form) {
        return register(form, () -> {});
    }

    /** Makes an account for a new member and does something in the same transaction. */
    Account register(Registration form, Runnable also) {
        return insert(form, form.name().strip(), List.of(), true, account -> also.run());
    }

    /** Makes an account with more roles than that of a member. */
    public Account create(Registration form, String displayName, Set<Role> roles) {
        return insert(form, displayName, roles.stream().map(RoleNames::of).toList(), true, account -> {});
    }

    /** The same on behalf of somebody, who can hand out only what they have themselves. */
    public Account create(Actor by, Registration form, String displayName, List<String> roles) {
        for (String role : roles) {
            if (accounts.countRole(role) == 0) {
                throw InvalidInput.of("roles", "unknown", "There is no such role.");
            }
            permissions.requireCovered(by, role);
        }
        Account account = insert(form, displayName, roles, true, made -> {});
        log.info(
                "{} made the account {} with the roles {}",
                by,
                account.name(),
                account.roles().names());
        return account;
    }

    /**
     * Makes an account that nobody can sign in to until its address is confirmed. Whether another account has the
     * address makes no difference here, so that whoever registers cannot find out.
     */
    Account apply(Registration form, Consumer<Account> also) {
        return insert(form, form.name().strip(), List.of(), false, also);
    }

    private Account insert(
            Registration form, String displayName, List<String> roles, boolean verified, Consumer<Account> also) {
        AccountRules.check(form, settings.get(CoreSettings.SITE_NAME));
        String name = form.name().strip();
        String key = AccountRules.nameKey(name);
        String email = AccountRules.normalEmail(form.email());
        requireFree(key, email, verified);
        String hash = passwords.hash(form.password());
        return database.inTransaction(() -> {
            Id id = ids.next();
            Instant now = clock.instant();
            @Nullable String proven = verified ? email : null;
            if (accounts.insert(id, name, key, displayName, email, proven, hash, now, verified ? now : null) == 0) {
                requireFree(key, email, verified);
            }
            accounts.insertRole(id, RoleNames.of(Role.MEMBER));
            roles.forEach(role -> accounts.insertRole(id, role));
            Account account = require(id);
            also.accept(account);
            return account;
        });
    }

    private void requireFree(String nameKey, String email, boolean alsoEmail) {
        if (accounts.selectByName(nameKey).isPresent()) {
            throw InvalidInput.of("name", "taken", "Somebody has that name already. Choose another.");
        }
        if (alsoEmail && emailTaken(email)) {
            throw InvalidInput.of("email", "taken", "There is an account with that address already. Sign in instead.");
        }
    }

    /** True if the address belongs to an account for certain. */
    boolean emailTaken(String email) {
        return accounts.selectByEmail(email).isPresent();
    }

    /** The account these belong to; the answer and the work are the same if there is no such account. */
    public Account authenticate(String login, String password) {
        Optional<Account> right = Optional.empty();
        for (Optional<AccountRow> row : candidates(login)) {
            String hash = row.map(AccountRow::passwordHash).orElseGet(passwords::ofNobody);
            boolean matches =
                    password.length() <= 2 * AccountRules.LONGEST_PASSWORD && passwords.verify(password, hash);
            if (right.isEmpty()) {
                right = row.map(AccountRow::account).filter(account -> matches && !account.disabled());
            }
        }
        Account account = right.orElseThrow(() ->
                new CommunityException(UserErrors.SIGN_IN_REFUSED, "That name and password do not belong together."));
        if (!account.verified()) {
            throw new CommunityException(
                    UserErrors.EMAIL_UNVERIFIED,
                    "Confirm your mail address first: open the link in the mail we sent you, or ask for a new one.");
        }
        requireAdmitted(account.id());
        return account;
    }

    /** Refuses somebody who is suspended, and says until when. */
    void requireAdmitted(Id id) {
        accounts.selectSuspended(id, clock.instant()).ifPresent(until -> {
            throw new CommunityException(
                    UserErrors.ACCOUNT_SUSPENDED,
                    "This account is suspended %s. The mail we sent says why, and how to appeal."
                            .formatted(AccountRules.end(until)));
        });
    }

    /** Ends all that an account has open, because it was suspended; in the transaction that does so. */
    public void keepOut(Id id) {
        sessions.endAllOf(id);
        database.afterCommit(() -> announce(id));
    }

    /** An address may be that of one account and be claimed by another, which are looked at in any case. */
    private List<Optional<AccountRow>> candidates(String login) {
        if (!login.contains("@")) {
            return List.of(accounts.selectByName(AccountRules.nameKey(login)));
        }
        String email = AccountRules.normalEmail(login);
        return List.of(accounts.selectByEmail(email), accounts.selectUnverifiedByEmail(email));
    }

    /** The account of that name or address, verified or not. */
    Optional<Account> findByLogin(String login) {
        return candidates(login).stream().flatMap(Optional::stream).findFirst().map(AccountRow::account);
    }

    /** The account that has confirmed this address. */
    Optional<Account> findByEmail(String email) {
        return accounts.selectByEmail(AccountRules.normalEmail(email)).map(AccountRow::account);
    }

    /** Whether this is the password of the account. */
    boolean passwordIs(Id id, String password) {
        String hash = accounts.selectById(id).map(AccountRow::passwordHash).orElseGet(passwords::ofNobody);
        return password.length() <= 2 * AccountRules.LONGEST_PASSWORD && passwords.verify(password, hash);
    }

    public Optional<Account> find(Id id) {
        return accounts.selectById(id).map(AccountRow::account);
    }

    public Optional<Account> findByName(String name) {
        return accounts.selectByName(AccountRules.nameKey(name)).map(AccountRow::account);
    }

    /** Accounts, oldest first. */
    public Slice<Account> list(AccountFilter filter, Paging paging) {
        @Nullable Id after = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        List<AccountRow> rows =
                accounts.selectPage(filter.pattern(), filter.roleName(), filter.stateWord(), after, paging.fetch());
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
        Account account = require(id);
        if (!account.roles().names().stream().allMatch(role -> permissions.covers(by, role))) {
            throw CommunityException.forbidden(account.name()
                    + " may do more than you. Only somebody who may do as much can change this account.");
        }
    }

    /** Tells, after the commit, of each account that may do more or less than before, or nothing any more. */
    public void onPrivilegesChanged(Consumer<Id> listener) {
        onPrivilegesChanged.add(listener);
    }

    private void announce(Id id) {
        onPrivilegesChanged.forEach(listener -> listener.accept(id));
    }

    /** Tells of each person who is kept out from now on, in the transaction that does so. */
    public void onDisabled(Consumer<Id> listener) {
        onDisabled.add(listener);
    }

    /** Tells of each person who is let in again, in the transaction that does so. */
    public void onEnabled(Consumer<Id> listener) {
        onEnabled.add(listener);
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
            onDisabled.forEach(listener -> listener.accept(id));
        });
    }

    /** Lets the person in again. */
    public void enable(Id id) {
        database.inTransaction(() -> {
            require(id);
            accounts.updateDisabled(id, null);
            onEnabled.forEach(listener -> listener.accept(id));
        });
    }

    /** Gives the account a new password and signs it out everywhere. */
    public void setPassword(Id id, String password) {
        setPassword(id, password, () -> {});
    }

    /** Gives the account a new password, signs it out everywhere and does something in the same transaction. */
    void setPassword(Id id, String password, Runnable also) {
        Account account = require(id);
        AccountRules.checkPassword(password, account.name(), account.email(), settings.get(CoreSettings.SITE_NAME));
        String hash = passwords.hash(password);
        database.inTransaction(() -> {
            accounts.updatePassword(id, hash);
            sessions.endAllOf(id);
            also.run();
        });
    }

    /** The address of the account is known to be its owner's: this one, which may be a new one. */
    void verify(Id id, String email) {
        database.inTransaction(() -> {
            Account account = require(id);
            if (!(account.verified() && account.email().equals(email)) && emailTaken(email)) {
                throw new CommunityException(
                        UserErrors.EMAIL_TAKEN,
                        "There is an account with that address already. Sign in to it, or ask for a new password.");
            }
            accounts.updateVerified(id, email, clock.instant());
            database.afterCommit(() -> people.invalidate(id));
        });
    }

    /** Takes the address of the account for its owner's without having asked. */
    public void verify(Id id) {
        verify(id, require(id).email());
    }

    /** Removes accounts whose address was not confirmed in time. */
    void removeUnverified() {
        accounts.deleteUnverified(clock.instant().minus(Duration.ofDays(settings.get(UserSettings.UNVERIFIED_DAYS))));
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

    Account require(Id id) {
        return find(id).orElseThrow(() -> CommunityException.notFound("There is no such account."));
    }

    /** The person with this account, acting. */
    public Actor actor(Id id) {
        Account account = require(id);
        return new Member(
                id,
                account.name(),
                account.displayName(),
                account.roles(),
                account.standing(),
                account.seesPoints(),
                permissions);
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
