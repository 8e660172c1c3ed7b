package io.devquest.engine.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration of one instance, checked. Read it with {@link ConfigFile}.
 *
 * @param home the absolute folder that holds data, plugins and configuration
 * @param overrides environment variables that decide settings, by name
 * @param setup the administrator to make on an unattended first start
 */
public record Config(
        Path home,
        Http http,
        Database database,
        Plugins plugins,
        Limits limits,
        Mail mail,
        Secrets secrets,
        Map<String, String> overrides,
        Log log,
        Optional<SetupAdmin> setup) {

    /** How the names of environment variables begin that decide settings. */
    public static final String SETTING = "DEVQUEST_SETTING_";

    /** How the instance is reached. */
    public record Http(
            String host,
            int port,
            Optional<URI> publicUrl,
            List<AddressRange> trustedProxies,
            List<URI> allowedOrigins) {

        /** The same on another port. */
        public Http onPort(int other) {
            return new Http(host, other, publicUrl, trustedProxies, allowedOrigins);
        }

        /** True if people reach the instance over HTTPS, so that cookies are Secure. */
        public boolean secure() {
            return publicUrl.filter(url -> "https".equals(url.getScheme())).isPresent();
        }
    }

    /** Where the data is. */
    public record Database(String url, String user, String password, int connections) {
        @Override
        public String toString() {
            return "Database[url=" + url + ", user=" + user + ", connections=" + connections + "]";
        }
    }

    /** Where plugins are. */
    public record Plugins(Path directory, boolean autoEnable) {}

    /** Bytes, times and counts nobody may exceed. */
    public record Limits(
            long body,
            long upload,
            Duration requestTime,
            long requestMemory,
            Duration startTime,
            int concurrentPerPlugin) {

        /** The same with other times, for tests. */
        public Limits within(Duration request, Duration start) {
            return new Limits(body, upload, request, requestMemory, start, concurrentPerPlugin);
        }
    }

    /** The server that takes our mail; without a host, mail is written into files. */
    public record Mail(String host, int port, String user, String password, MailSecurity security, String from) {

        /** True if there is a server to send mail to. */
        public boolean configured() {
            return !host.isEmpty();
        }

        /** The same with another server and without a user, for tests. */
        public Mail at(String otherHost, int otherPort, MailSecurity otherSecurity) {
            return new Mail(otherHost, otherPort, "", "", otherSecurity, from);
        }

        @Override
        public String toString() {
            return "Mail[host=" + host + ", port=" + port + ", user=" + user + ", security=" + security + ", from="
                    + from + "]";
        }
    }

    /** How the way to the mail server is protected. */
    public enum MailSecurity {
        /** Plain at first, then TLS, which is insisted on. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS,
        /** Plain: only for a server on this machine. */
        NONE
    }

    /**
     * How secret settings are kept.
     *
     * @param keys separated by commas; empty for those in the file
     * @param forgetUnreadable whether those whose key is lost are removed
     */
    public record Secrets(String keys, boolean forgetUnreadable) {
        @Override
        public String toString() {
            return "Secrets[forgetUnreadable=" + forgetUnreadable + "]";
        }
    }

    /** How the log is written. */
    public record Log(LogFormat format) {}

    /** Formats of the log file. */
    public enum LogFormat {
        TEXT,
        JSON
    }

    /** The first administrator, from the environment. */
    public record SetupAdmin(String name, String email, String password) {
        @Override
        public String toString() {
            return "SetupAdmin[name=" + name + "]";
        }
    }

    /** The defaults for a home folder. */
    public static Config defaults(Path home) {
        return ConfigFile.defaults(home);
    }

    /** The same with another port. */
    public Config withPort(int port) {
        return new Config(home, http.onPort(port), database, plugins, limits, mail, secrets, overrides, log, setup);
    }

    /** The same with another database, for tests. */
    public Config withDatabase(Database other) {
        return new Config(home, http, other, plugins, limits, mail, secrets, overrides, log, setup);
    }

    /** The same with other limits, for tests. */
    public Config withLimits(Limits other) {
        return new Config(home, http, database, plugins, other, mail, secrets, overrides, log, setup);
    }

    /** The same with another mail server, for tests. */
    public Config withMail(Mail other) {
        return new Config(home, http, database, plugins, limits, other, secrets, overrides, log, setup);
    }

    /** The same with other keys for secrets, for tests. */
    public Config withSecrets(Secrets other) {
        return new Config(home, http, database, plugins, limits, mail, other, overrides, log, setup);
    }

    /** The same with settings that the environment decides, for tests. */
    public Config withOverrides(Map<String, String> other) {
        return new Config(home, http, database, plugins, limits, mail, secrets, other, log, setup);
    }

    /** Where the instance keeps what it makes. */
    public Path data() {
        return home.resolve("data");
    }

    /** Where files are while they arrive; on the disk on which they stay, so that they need only be renamed. */
    public Path uploads() {
        return data().resolve("uploads");
    }
}
