package io.devquest.engine.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Map;

/** Queues mail; it is sent soon after the transaction of the calling thread has committed. */
@Singleton
public final class Mailer {

    @Inject
    public Mailer() {}

    /**
     * Queues a mail in the transaction of the calling thread.
     *
     * @param address where to
     * @param template the name in {@code templates/core/mail/}, such as {@code verify}; the subject is the text {@code
     *     core.mail.verify.subject}
     * @param values what the templates show besides the name of the community and its address
     */
    public void send(String address, String template, Locale locale, Map<String, Object> values) {
        throw new UnsupportedOperationException();
    }
}
