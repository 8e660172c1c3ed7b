package io.devquest.engine.mail;

import io.devquest.engine.config.Config;
import org.simplejavamail.api.mailer.config.TransportStrategy;
import org.simplejavamail.mailer.MailerBuilder;

/** Hands mail to an SMTP server. */
final class SmtpDelivery implements Delivery {

    /** For one step of the talk with the server; all of them together stay below the time a mail is claimed for. */
    private static final int STEP_MILLIS = 15_000;

    private final Envelope envelope;
    private final org.simplejavamail.api.mailer.Mailer server;

    SmtpDelivery(Config.Mail config, Envelope envelope) {
        this.envelope = envelope;
        server = server(config, STEP_MILLIS);
    }

    static org.simplejavamail.api.mailer.Mailer server(Config.Mail config, int stepMillis) {
        var builder = MailerBuilder.withTransportStrategy(strategy(config.security()))
                .withSMTPServerHost(config.host())
                .withSMTPServerPort(config.port())
                .withSessionTimeout(stepMillis)
                // addresses were checked when accounts were made; the server has the last word
                .clearEmailValidator();
        if (!config.user().isEmpty()) {
            builder = builder.withSMTPServerUsername(config.user()).withSMTPServerPassword(config.password());
        }
        if (config.security() == Config.MailSecurity.NONE) {
            // else the library tries TLS and accepts any certificate, which only looks like protection
            builder = builder.withProperty("mail.smtp.starttls.enable", "false");
        }
        return builder.buildMailer();
    }

    private static TransportStrategy strategy(Config.MailSecurity security) {
        return switch (security) {
            case STARTTLS -> TransportStrategy.SMTP_TLS;
            case TLS -> TransportStrategy.SMTPS;
            case NONE -> TransportStrategy.SMTP;
        };
    }

    @Override
    public void deliver(QueuedMail mail) {
        server.sendMail(envelope.of(mail));
    }
}
