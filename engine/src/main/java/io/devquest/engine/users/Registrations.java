package io.devquest.engine.users;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.settings.Settings;
import io.devquest.engine.config.Config;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.CoreSettings;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** New accounts of people who come by themselves or were invited. */
@Singleton
public final class Registrations {

    private final Transactions database;
    private final Accounts accounts;
    private final AccountLinks links;
    private final Letters letters;
    private final Throttle throttle;
    private final Errands errands;
    private final Settings settings;
    private final Config config;

    @Inject
    public Registrations(
            Transactions database,
            Accounts accounts,
            AccountLinks links,
            Letters letters,
            Throttle throttle,
            Errands errands,
            SettingsStore settings,
            Scope core,
            Config config) {
        this.database = database;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.throttle = throttle;
        this.errands = errands;
        this.settings = settings.forScope(core);
        this.config = config;
    }

    /** Who may register: open, invitation or closed; open to somebody who has an invitation that holds. */
    String mode(String invitation) {
        String mode = settings.get(CoreSettings.REGISTRATION);
        return mode.equals("invitation") && invited(invitation).isPresent() ? "open" : mode;
    }

    /** The address an invitation was sent to, if it still holds. */
    Optional<String> invited(String invitation) {
        return links.find(LinkPurpose.INVITE, invitation).map(AccountLink::email);
    }

    /**
     * Makes an account, which waits for its address to be confirmed if that is asked for. Then the answer, what can be
     * seen of it and the work are the same whether or not the address has an account already: only its owner is told.
     */
    Account register(NewAccount input, Visitor visitor) {
        String invitation = input.invitation() == null ? "" : input.invitation();
        requireOpen(invitation);
        Throttle.Attempt attempt = throttle.take(
                Throttle.Kind.REGISTER, Throttle.network(visitor.address()), Throttle.login(input.email()));
        try {
            if (!invitation.isEmpty()) {
                return accept(input.registration(), invitation);
            }
            return verificationAsked()
                    ? apply(input.registration(), visitor.locale())
                    : enter(input.registration(), visitor.locale());
        } catch (InvalidInput e) {
            // somebody who looks for a free name or a good password is not an attacker
            if (e.errors().stream().noneMatch(error -> error.field().equals("email"))) {
                attempt.succeeded();
            }
            throw e;
        }
    }

    // Without a mail server nobody would get the link, so it is asked for only once there is one.
    private boolean verificationAsked() {
        return switch (settings.get(UserSettings.VERIFY)) {
            case "always" -> true;
            case "never" -> false;
            default -> config.mail().configured();
        };
    }

    private Account enter(Registration form, Locale locale) {
        Account account = accounts.register(form);
        if (!settings.get(UserSettings.VERIFY).equals("never")) {
            database.inTransaction(() -> letters.verify(account, link(account), locale));
        }
        return account;
    }

    private void requireOpen(String invitation) {
        switch (mode(invitation)) {
            case "open" -> {}
            case "closed" ->
                throw new CommunityException(
                        UserErrors.REGISTRATION_CLOSED,
                        "New accounts are made by the administrators here. Ask one of them.");
            default ->
                throw new CommunityException(
                        UserErrors.INVITATION_NEEDED,
                        "This community is joined by invitation. Ask a member for one, or for a new one.");
        }
    }

    // The link came by mail, so the address is theirs.
    private Account accept(Registration form, String invitation) {
        AccountLink link = links.require(LinkPurpose.INVITE, invitation);
        if (!AccountRules.normalEmail(form.email()).equals(link.email())) {
            throw InvalidInput.of("email", "not_invited", "Use the address that the invitation was sent to.");
        }
        return accounts.register(form, () -> links.use(LinkPurpose.INVITE, invitation));
    }

    private Account apply(Registration form, Locale locale) {
        return accounts.apply(form, account -> {
            // a link is made in any case, so that the work is the same
            String token = link(account);
            if (accounts.emailTaken(account.email())) {
                letters.alreadyRegistered(account.email(), locale);
            } else {
                letters.verify(account, token, locale);
            }
        });
    }

    private String link(Account account) {
        return links.make(
                LinkPurpose.VERIFY,
                account.id(),
                account.email(),
                Duration.ofHours(settings.get(UserSettings.VERIFY_HOURS)));
    }

    /** The account that a link would confirm. */
    Account verifiable(String token) {
        return accounts.require(links.require(LinkPurpose.VERIFY, token).requireAccount());
    }

    /** Confirms the address of an account; its owner can sign in from now on. */
    Account verify(String token) {
        return database.inTransaction(() -> {
            AccountLink link = links.use(LinkPurpose.VERIFY, token);
            accounts.verify(link.requireAccount(), link.email());
            links.revoke(LinkPurpose.VERIFY, link.requireAccount());
            return accounts.require(link.requireAccount());
        });
    }

    /** Sends the link again if such an account waits for it. The answer never tells. */
    void sendAgain(String login, Visitor visitor) {
        throttle.take(Throttle.Kind.SEND_LINK, Throttle.network(visitor.address()), Throttle.login(login));
        errands.run(() -> database.inTransaction(() -> accounts.findByLogin(login)
                .filter(account -> !account.verified() && !account.disabled() && !accounts.emailTaken(account.email()))
                .ifPresent(account -> letters.verify(account, link(account), visitor.locale()))));
    }

    /** Removes accounts that were never confirmed and links of no use. */
    void cleanUp() {
        accounts.removeUnverified();
        links.removeExpired();
    }
}
