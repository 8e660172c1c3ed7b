package io.devquest.engine.users;

import io.devquest.api.data.Id;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** What people sign in with, changed by themselves. */
@Singleton
public final class Credentials {

    private final Transactions database;
    private final Accounts accounts;
    private final AccountLinks links;
    private final Letters letters;
    private final Throttle throttle;
    private final Settings settings;

    @Inject
    public Credentials(
            Transactions database,
            Accounts accounts,
            AccountLinks links,
            Letters letters,
            Throttle throttle,
            SettingsStore settings,
            Scope core) {
        this.database = database;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.throttle = throttle;
        this.settings = settings.forScope(core);
    }

    /** Sets a new password and signs the person out everywhere, here as well. */
    void changePassword(Id id, String current, String password, Locale locale) {
        requirePassword(id, current);
        Account account = accounts.require(id);
        accounts.setPassword(id, password, () -> {
            links.revoke(LinkPurpose.RESET, id);
            letters.passwordChanged(account, locale);
        });
    }

    /** Sends a link to the new address. Whether another account has it makes no difference to the answer. */
    void changeEmail(Id id, String password, String newEmail, Locale locale) {
        String email = AccountRules.normalEmail(newEmail);
        AccountRules.checkEmail(email);
        requirePassword(id, password);
        Account account = accounts.require(id);
        if (account.email().equals(email)) {
            throw InvalidInput.of("email", "same", "That is your address already.");
        }
        database.inTransaction(() -> {
            Duration lifetime = Duration.ofHours(settings.get(UserSettings.VERIFY_HOURS));
            String token = links.make(LinkPurpose.CHANGE_MAIL, id, email, lifetime);
            if (accounts.emailTaken(email)) {
                letters.alreadyRegistered(email, locale);
            } else {
                letters.mailChange(account, email, token, locale);
            }
        });
    }

    /** The link that would give an account another address. */
    AccountLink emailLink(String token) {
        return links.require(LinkPurpose.CHANGE_MAIL, token);
    }

    /** Gives the account the address that a link was sent to. */
    void confirmEmail(String token, Locale locale) {
        database.inTransaction(() -> {
            AccountLink link = links.use(LinkPurpose.CHANGE_MAIL, token);
            Account before = accounts.require(link.requireAccount());
            accounts.verify(before.id(), link.email());
            links.revoke(LinkPurpose.CHANGE_MAIL, before.id());
            links.revoke(LinkPurpose.RESET, before.id());
            letters.mailChanged(before, locale);
        });
    }

    private void requirePassword(Id id, String password) {
        Throttle.Attempt attempt = throttle.take(Throttle.Kind.PASSWORD, "of " + id);
        if (!accounts.passwordIs(id, password)) {
            throw InvalidInput.of("current", "wrong", "That is not your password.");
        }
        attempt.succeeded();
    }
}
