package io.devquest.engine.mail;

import io.devquest.engine.config.Config;
import java.util.Optional;

/** The mail server of the configuration, for those who only want to know whether it is there. */
public final class MailServer {

    private static final int STEP_MILLIS = 5_000;

    private MailServer() {}

    /** Connects and signs in without sending anything; what was wrong, if anything was. */
    public static Optional<String> problem(Config.Mail config) {
        try {
            SmtpDelivery.server(config, STEP_MILLIS).testConnection();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(Reasons.of(e));
        }
    }
}
