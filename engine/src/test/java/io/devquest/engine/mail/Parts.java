package io.devquest.engine.mail;

import jakarta.mail.internet.MimeMessage;
import org.simplejavamail.api.email.Email;
import org.simplejavamail.converter.EmailConverter;

/** The two parts of a message, decoded. */
record Parts(String text, String html) {

    static Parts of(MimeMessage message) {
        return of(EmailConverter.mimeMessageToEmail(message));
    }

    static Parts of(Email email) {
        return new Parts(String.valueOf(email.getPlainText()), String.valueOf(email.getHTMLText()));
    }
}
