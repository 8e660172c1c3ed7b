package io.devquest.engine.users;

import io.devquest.api.settings.Settings;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.mail.Mailer;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The mail that accounts send. Each is queued in the transaction of what it tells of. */
@Singleton
public final class Letters {

    private final Mailer mailer;
    private final SiteAddress site;
    private final Settings settings;

    @Inject
    public Letters(Mailer mailer, SiteAddress site, SettingsStore settings, Scope core) {
        this.mailer = mailer;
        this.site = site;
        this.settings = settings.forScope(core);
    }

    /** Asks to confirm the address of a new account. */
    void verify(Account account, String token, Locale locale) {
        send(
                account.email(),
                "verify",
                locale,
                Map.of("name", account.name(), "hours", hours()),
                "/verify?token=" + token);
    }

    /** Tells the owner of an address that somebody, maybe they themselves, wanted it for an account. */
    void alreadyRegistered(String email, Locale locale) {
        send(email, "already-registered", locale, Map.of(), "/forgot");
    }

    /** Brings the link that sets a new password. */
    void reset(Account account, String token, Locale locale) {
        Map<String, Object> values =
                Map.of("name", account.name(), "minutes", settings.get(UserSettings.RESET_MINUTES));
        send(account.email(), "reset", locale, values, "/reset?token=" + token);
    }

    /** Tells the owner that the password is another now. */
    void passwordChanged(Account account, Locale locale) {
        send(account.email(), "password-changed", locale, Map.of("name", account.name()), "/forgot");
    }

    /** Asks to confirm the new address of an account. */
    void mailChange(Account account, String email, String token, Locale locale) {
        Map<String, Object> values = Map.of("name", account.name(), "hours", hours());
        send(email, "mail-change", locale, values, "/confirm-mail?token=" + token);
    }

    /** Tells the owner of the address before that it is another now. */
    void mailChanged(Account before, Locale locale) {
        send(before.email(), "mail-changed", locale, Map.of("name", before.name()), "/login");
    }

    /** Invites somebody. */
    void invitation(String email, String by, String token, Locale locale) {
        Map<String, Object> values = Map.of("by", by, "days", settings.get(UserSettings.INVITATION_DAYS));
        send(email, "invitation", locale, values, "/register?invitation=" + token);
    }

    /** Tells somebody of the account that was made for them, with the link that sets its first password. */
    void welcome(Account account, String by, String token, Locale locale) {
        Map<String, Object> values =
                Map.of("name", account.name(), "by", by, "days", settings.get(UserSettings.INVITATION_DAYS));
        send(account.email(), "welcome", locale, values, "/reset?token=" + token);
    }

    private long hours() {
        return settings.get(UserSettings.VERIFY_HOURS);
    }

    private void send(String address, String template, Locale locale, Map<String, Object> values, String path) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("link", site.url(path));
        mailer.send(address, template, locale, all);
    }
}
