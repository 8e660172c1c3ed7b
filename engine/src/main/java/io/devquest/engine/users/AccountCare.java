package io.devquest.engine.users;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What those who manage people do with the accounts of others. Nobody gets power over somebody who may do more than they
 * themselves: otherwise a new password would be a way to every right.
 */
@Singleton
public final class AccountCare {

    private static final Logger log = LoggerFactory.getLogger(AccountCare.class);

    private final Transactions database;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordResets resets;
    private final Settings settings;

    @Inject
    public AccountCare(
            Transactions database,
            Accounts accounts,
            Sessions sessions,
            PasswordResets resets,
            SettingsStore settings,
            Scope core) {
        this.database = database;
        this.accounts = accounts;
        this.sessions = sessions;
        this.resets = resets;
        this.settings = settings.forScope(core);
    }

    public Slice<Account> list(AccountFilter filter, Paging paging) {
        return accounts.list(filter, paging);
    }

    public Account get(Id id) {
        return accounts.require(id);
    }

    /** Makes an account; without a password, its owner gets a link by mail to choose one. */
    public Account create(
            Actor by, String name, String email, @Nullable String password, List<String> roles, Locale locale) {
        if (password != null && !password.isEmpty()) {
            return accounts.create(by, new Registration(name, email, password), name.strip(), roles);
        }
        return database.inTransaction(() -> {
            Registration form = new Registration(name, email, Tokens.fresh());
            Account account = accounts.create(by, form, name.strip(), roles);
            String sender = by.displayName().isEmpty() ? settings.get(CoreSettings.SITE_NAME) : by.displayName();
            resets.welcome(account, sender, locale);
            return account;
        });
    }

    public void setRole(Actor by, Id id, String role, boolean on) {
        accounts.setRole(by, id, role, on);
    }

    /** Keeps the person out and signs them out everywhere. */
    public void disable(Actor by, Id id) {
        Account account = requireCovered(by, id);
        if (by.id().filter(id::equals).isPresent()) {
            throw CommunityException.forbidden("You would lock yourself out. Somebody else can disable your account.");
        }
        accounts.disable(id);
        log.info("{} disabled the account {}", by, account.name());
    }

    /** Lets the person in again. */
    public void enable(Actor by, Id id) {
        Account account = requireCovered(by, id);
        accounts.enable(id);
        log.info("{} enabled the account {}", by, account.name());
    }

    /** Takes the mail address of the account for its owner's. */
    public void verify(Actor by, Id id) {
        Account account = requireCovered(by, id);
        accounts.verify(id);
        log.info("{} verified the address of the account {}", by, account.name());
    }

    /** Gives the account a new password and signs it out everywhere. */
    public void setPassword(Actor by, Id id, String password) {
        Account account = requireCovered(by, id);
        accounts.setPassword(id, password);
        log.info("{} set the password of the account {}", by, account.name());
    }

    /** Sends the person a link to choose a new password. */
    public void sendReset(Actor by, Id id, Locale locale) {
        Account account = get(id);
        resets.send(account, locale);
        log.info("{} had a link to a new password sent to the account {}", by, account.name());
    }

    /** Where the person is signed in, newest first. */
    public Slice<SessionDocument> sessions(Id id, Paging paging) {
        return sessions.list(get(id).id(), paging).map(session -> SessionDocument.of(session, false));
    }

    public void endSession(Actor by, Id id, Id session) {
        Account account = requireCovered(by, id);
        if (!sessions.end(session, id)) {
            throw CommunityException.notFound("There is no such session, or it has ended.");
        }
        log.info("{} ended a session of the account {}", by, account.name());
    }

    public void endSessions(Actor by, Id id) {
        Account account = requireCovered(by, id);
        sessions.endAllOf(id);
        log.info("{} ended all sessions of the account {}", by, account.name());
    }

    private Account requireCovered(Actor by, Id id) {
        accounts.requireCovered(by, id);
        return get(id);
    }
}
