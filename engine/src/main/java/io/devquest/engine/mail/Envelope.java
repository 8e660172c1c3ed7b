package io.devquest.engine.mail;

import java.util.Date;
import java.util.function.Supplier;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.email.EmailBuilder;

/** Makes a complete message of a queued mail. */
final class Envelope {

    private final String from;
    private final Supplier<String> siteName;

    Envelope(String from, Supplier<String> siteName) {
        this.from = from;
        this.siteName = siteName;
    }

    Email of(QueuedMail mail) {
        var builder = EmailBuilder.startingBlank()
                // the same at each attempt, so that programs show a mail once that was delivered twice
                .fixingMessageId("<" + mail.id() + from.substring(from.indexOf('@')) + ">")
                .fixingSentDate(Date.from(mail.createdAt()))
                .from(siteName.get(), from)
                .to(mail.recipient())
                .withSubject(mail.subject())
                .withPlainText(mail.bodyText())
                .withHTMLText(mail.bodyHtml())
                // keeps out-of-office replies away: RFC 3834
                .withHeader("Auto-Submitted", "auto-generated");
        MailHeaders.read(mail.headers()).forEach(builder::withHeader);
        return builder.buildEmail();
    }
}
