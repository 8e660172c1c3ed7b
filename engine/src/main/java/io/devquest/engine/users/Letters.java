package io.devquest.engine.users;

import io.devquest.engine.mail.Mailer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** The mail that accounts send. Each is queued in the transaction of what it tells of. */
@Singleton
public final class Letters {

    private final Mailer mailer;

    @Inject
    public Letters(Mailer mailer) {
        this.mailer = mailer;
    }

    /** Asks to confirm the address of a new account. */
    void verify(Account account, String token, Locale locale) {
        send(account.email(), "verify", locale, account.name(), "/verify?token=" + token);
    }

    /** Tells the owner of an address that somebody, maybe they themselves, wanted it for an account. */
    void alreadyRegistered(String email, Locale locale) {
        send(email, "already-registered", locale, "", "/forgot");
    }

    /** Brings the link that sets a new password. */
    void reset(Account account, String token, Locale locale) {
        send(account.email(), "reset", locale, account.name(), "/reset?token=" + token);
    }

    /** Tells the owner that the password is another now. */
    void passwordChanged(Account account, Locale locale) {
        send(account.email(), "password-changed", locale, account.name(), "/forgot");
    }

    /** Asks to confirm the new address of an account. */
    void mailChange(Account account, String email, String token, Locale locale) {
        send(email, "mail-change", locale, account.name(), "/confirm-mail?token=" + token);
    }

    /** Tells the owner of the address before that it is another now. */
    void mailChanged(Account before, Locale locale) {
        send(before.email(), "mail-changed", locale, before.name(), "");
    }

    /** Invites somebody. */
    void invitation(String email, String by, String token, Locale locale) {
        send(email, "invitation", locale, by, "/register?invitation=" + token);
    }

    private void send(String address, String template, Locale locale, String name, String path) {
        mailer.send(address, template, locale, Map.of("name", name, "path", path));
    }
}
