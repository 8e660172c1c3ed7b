package io.devquest.engine.config;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The configuration of one instance, checked. Read it with {@link ConfigFile}.
 *
 * @param home the absolute folder that holds data, plugins and configuration
 * @param setup the administrator to make on an unattended first start
 */
public record Config(
        Path home, Http http, Database database, Plugins plugins, Limits limits, Log log, Optional<SetupAdmin> setup) {

    /** How the instance is reached. */
    public record Http(
            String host,
            int port,
            Optional<URI> publicUrl,
            List<AddressRange> trustedProxies,
            List<URI> allowedOrigins) {

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
        Http other = new Http(http.host, port, http.publicUrl, http.trustedProxies, http.allowedOrigins);
        return new Config(home, other, database, plugins, limits, log, setup);
    }

    /** The same with another database, for tests. */
    public Config withDatabase(Database other) {
        return new Config(home, http, other, plugins, limits, log, setup);
    }

    /** Where the instance keeps what it makes. */
    public Path data() {
        return home.resolve("data");
    }
}
