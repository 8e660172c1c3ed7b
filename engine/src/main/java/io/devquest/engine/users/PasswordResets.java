package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** New passwords for people who have forgotten theirs. */
@Singleton
public final class PasswordResets {

    private final Transactions database;
    private final Accounts accounts;
    private final AccountLinks links;
    private final KnownDevices devices;
    private final Letters letters;
    private final Throttle throttle;
    private final Errands errands;
    private final Settings settings;

    @Inject
    public PasswordResets(
            Transactions database,
            Accounts accounts,
            AccountLinks links,
            KnownDevices devices,
            Letters letters,
            Throttle throttle,
            Errands errands,
            SettingsStore settings,
            Scope core) {
        this.database = database;
        this.accounts = accounts;
        this.links = links;
        this.devices = devices;
        this.letters = letters;
        this.throttle = throttle;
        this.errands = errands;
        this.settings = settings.forScope(core);
    }

    /** Sends a link to the owner of that name or address, if there is one. The answer never tells. */
    void request(String login, Visitor visitor) {
        throttle.take(Throttle.Kind.RESET, Throttle.network(visitor.address()), Throttle.login(login));
        errands.run(() -> database.inTransaction(() -> accounts.findByLogin(login)
                .filter(account -> !account.disabled())
                .filter(account -> account.verified() || !accounts.emailTaken(account.email()))
                .ifPresent(account -> letters.reset(account, link(account), visitor.locale()))));
    }

    /** Sends a link on behalf of an administrator, who knows that there is such an account. */
    void send(Account account, Locale locale) {
        if (account.disabled()) {
            throw new CommunityException(
                    UserErrors.ACCOUNT_DISABLED, "The account is disabled. Enable it before you send a link to it.");
        }
        if (!account.verified() && accounts.emailTaken(account.email())) {
            throw new CommunityException(
                    UserErrors.EMAIL_TAKEN, "Another account has that address, so that a link would not work.");
        }
        database.inTransaction(() -> letters.reset(account, link(account), locale));
    }

    /** Sends the link to the first password of an account that somebody made for its owner. */
    void welcome(Account account, String by, Locale locale) {
        Duration lifetime = Duration.ofDays(settings.get(UserSettings.INVITATION_DAYS));
        letters.welcome(account, by, link(account, lifetime), locale);
    }

    private String link(Account account) {
        return link(account, Duration.ofMinutes(settings.get(UserSettings.RESET_MINUTES)));
    }

    private String link(Account account, Duration lifetime) {
        return links.make(LinkPurpose.RESET, account.id(), account.email(), lifetime);
    }

    /** Whose password a link sets. */
    Account account(String token) {
        AccountLink link = links.require(LinkPurpose.RESET, token);
        return accounts.require(link.requireAccount());
    }

    /**
     * Sets the password with a link, which proves the address as well, and signs out everywhere. Of all links of the
     * account none holds any more.
     */
    Account complete(String token, String password, Visitor visitor) {
        Throttle.Attempt attempt = throttle.take(Throttle.Kind.USE_LINK, Throttle.network(visitor.address()));
        Account account = account(token);
        accounts.setPassword(account.id(), password, () -> {
            AccountLink link = links.use(LinkPurpose.RESET, token);
            if (!account.verified()) {
                accounts.verify(account.id(), link.email());
            }
            links.revoke(LinkPurpose.RESET, account.id());
            devices.forgetAllOf(account.id());
            letters.passwordChanged(account, visitor.locale());
        });
        attempt.succeeded();
        return account;
    }
}
