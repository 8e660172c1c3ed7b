package io.devquest.engine.config;

import java.util.Locale;

/**
 * The table of all keys. The name of a constant decides the key ({@code HTTP_PUBLIC_URL} is {@code http.publicUrl}) and
 * the environment variable ({@code DEVQUEST_HTTP_PUBLIC_URL}); {@code <home>} in a value is the home folder.
 */
enum Key {
    HTTP_HOST(Kind.TEXT, "127.0.0.1", "The address to listen on. 0.0.0.0 listens on every network of the machine."),
    HTTP_PORT(Kind.PORT, "8080", "The port to listen on. 0 takes a free one."),
    HTTP_PUBLIC_URL(
            Kind.ORIGIN, "", "The address people type, when a proxy stands in front. https:// makes cookies Secure."),
    HTTP_TRUSTED_PROXIES(
            Kind.ADDRESSES,
            "",
            "Proxies whose X-Forwarded-For is believed: addresses or ranges such as 10.0.0.0/8, separated by commas."),
    HTTP_ALLOWED_ORIGINS(Kind.ORIGINS, "", "Other sites whose pages may open a live connection, separated by commas."),
    DATABASE_URL(
            Kind.JDBC_URL,
            "jdbc:h2:file:<home>/data/community",
            "Where the data is: jdbc:h2:… for one node, jdbc:postgresql://HOST/DATABASE for more."),
    DATABASE_USER(Kind.TEXT, "devquest", "The user of the database."),
    DATABASE_PASSWORD(Kind.TEXT, "", "The password of that user; better in the environment than in this file."),
    DATABASE_CONNECTIONS(Kind.COUNT, "10", "How many connections are kept open at most."),
    PLUGINS_DIRECTORY(Kind.TEXT, "<home>/plugins", "Where the archives of plugins are."),
    PLUGINS_AUTO_ENABLE(
            Kind.FLAG,
            "true",
            "Whether archives that lie in that folder at the first start are installed and enabled."),
    LIMITS_BODY(Kind.SIZE, "1 MiB", "The largest body of a request."),
    LIMITS_UPLOAD(Kind.SIZE, "50 MiB", "The largest file that is sent."),
    LIMITS_REQUEST_TIME(Kind.TIME, "10 s", "How long a handler may take before it is interrupted."),
    LIMITS_REQUEST_MEMORY(
            Kind.SIZE,
            "512 MiB",
            "How much memory a handler may take before it is interrupted; half of the heap if that is less."),
    LIMITS_START_TIME(Kind.TIME, "10 s", "How long a plugin may take to start."),
    LIMITS_CONCURRENT_PER_PLUGIN(Kind.COUNT, "64", "How many requests one plugin may handle at the same time."),
    MAIL_HOST(Kind.TEXT, "", "The SMTP server that sends mail. Without one, mail is written to <home>/data/mail."),
    MAIL_PORT(Kind.PORT, "587", "The port of that server."),
    MAIL_USER(Kind.TEXT, "", "The user at that server, if it asks for one."),
    MAIL_PASSWORD(Kind.TEXT, "", "The password of that user; better in the environment than in this file."),
    MAIL_SECURITY(
            Kind.MAIL_SECURITY,
            "starttls",
            "starttls (port 587), tls (port 465), or none, which is only for a server on this machine."),
    MAIL_FROM(Kind.MAIL_ADDRESS, "noreply@localhost", "The address that mail comes from."),
    SECRETS_KEY(
            Kind.TEXT,
            "",
            "Keys that encrypt secret settings, separated by commas, the present one first. Without one, they are in"
                    + " <home>/conf/secret.key."),
    SECRETS_FORGET_UNREADABLE(
            Kind.FLAG, "false", "Whether secret settings whose key is lost are removed at the next start."),
    LOG_FORMAT(Kind.LOG_FORMAT, "text", "The format of data/log/devquest.log: text or json.");

    private final Kind kind;
    private final String standard;
    private final String description;

    Key(Kind kind, String standard, String description) {
        this.kind = kind;
        this.standard = standard;
        this.description = description;
    }

    Object read(String text) {
        return kind.read(text);
    }

    /** The default, as it is written in the file. */
    String standard() {
        return standard;
    }

    String description() {
        return description;
    }

    /** May be left empty. */
    boolean optional() {
        return standard.isEmpty();
    }

    boolean secret() {
        return this == DATABASE_PASSWORD || this == MAIL_PASSWORD || this == SECRETS_KEY;
    }

    String group() {
        return name().substring(0, name().indexOf('_')).toLowerCase(Locale.ROOT);
    }

    /** The key without its group. */
    String word() {
        StringBuilder word = new StringBuilder();
        for (String part : name().substring(name().indexOf('_') + 1).split("_")) {
            String lower = part.toLowerCase(Locale.ROOT);
            word.append(word.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return word.toString();
    }

    String key() {
        return group() + "." + word();
    }

    String variable() {
        return "DEVQUEST_" + name();
    }
}
