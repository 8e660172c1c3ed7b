package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Id;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.mail.Mailer;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.Tokens;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Tells those who cannot sign in any more why, and brings the link by which they appeal all the same. */
final class SanctionLetters {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Mailer mailer;
    private final SiteAddress site;
    private final Accounts accounts;

    @Inject
    SanctionLetters(Mailer mailer, SiteAddress site, Accounts accounts) {
        this.mailer = mailer;
        this.site = site;
        this.accounts = accounts;
    }

    /** Queues the mail in the transaction of the calling thread, and gives the hash of the secret in its link. */
    String send(Id person, SanctionRow row) {
        String token = Tokens.fresh();
        Account account = accounts.find(person).orElseThrow();
        Instant end = row.endsAt();
        Map<String, Object> values = Map.of(
                "name", account.name(),
                "rule", row.rule(),
                "reason", row.reason(),
                "until", end == null ? "" : DAY.format(end),
                "link", site.url("/appeal?token=" + token));
        mailer.send(account.email(), "suspended", Locale.ENGLISH, values);
        return Tokens.hash(token);
    }
}
