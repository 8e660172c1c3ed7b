package io.devquest.engine.config;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code conf/devquest.yaml} and the environment into a {@link Config}. */
public final class ConfigFile {

    private static final String SETUP = "DEVQUEST_SETUP_ADMIN_";

    private final Path home;
    private final Map<Key, String> texts = new EnumMap<>(Key.class);
    private final Map<Key, Object> values = new EnumMap<>(Key.class);
    private final List<String> problems = new ArrayList<>();

    private ConfigFile(Path home) {
        this.home = home.toAbsolutePath().normalize();
        Arrays.stream(Key.values()).forEach(key -> texts.put(key, key.standard()));
    }

    /**
     * Reads the configuration of a home folder. A missing file means defaults.
     *
     * @param env the environment; its values win over the file's
     * @throws ConfigProblems with everything that is wrong
     */
    public static Config load(Path home, Map<String, String> env) {
        return read(home, env).config(env);
    }

    static Config defaults(Path home) {
        ConfigFile file = new ConfigFile(home);
        file.readValues();
        return file.config(Map.of());
    }

    /** Every key with the value it has, in the order of the file; secrets are masked. */
    public static Map<String, String> effective(Path home, Map<String, String> env) {
        ConfigFile file = read(home, env);
        file.config(env);
        return Arrays.stream(Key.values())
                .collect(Collectors.toMap(Key::key, file::shown, (a, b) -> a, LinkedHashMap::new));
    }

    /** The file as it is shipped: every key, commented out, with its default. */
    public static String shipped() {
        StringBuilder text = new StringBuilder("""
                # The configuration of DevQuest Community. Every key is optional and shown with its default;
                # remove the # in front of a group and of a key to change it. <home> is the folder given by --home.
                # Environment variables win: http.publicUrl is DEVQUEST_HTTP_PUBLIC_URL.
                """);
        String group = "";
        for (Key key : Key.values()) {
            if (!key.group().equals(group)) {
                group = key.group();
                text.append("\n#").append(group).append(":\n");
            }
            text.append("  # ").append(key.description()).append('\n');
            text.append("#  ").append(key.word()).append(": ");
            text.append(key.optional() ? "\"\"" : key.standard()).append('\n');
        }
        return text.toString();
    }

    private static ConfigFile read(Path home, Map<String, String> env) {
        ConfigFile file = new ConfigFile(home);
        Path path = file.home.resolve("conf/devquest.yaml");
        if (Files.exists(path)) {
            new YamlKeys(file.texts, file.problems).read(path);
        }
        file.readVariables(env);
        file.readValues();
        return file;
    }

    private void readVariables(Map<String, String> env) {
        for (Key key : Key.values()) {
            Optional.ofNullable(env.get(key.variable())).ifPresent(text -> texts.put(key, text.strip()));
        }
        List<String> known = Arrays.stream(Key.values()).map(Key::variable).toList();
        List<String> groups = Arrays.stream(Key.values())
                .map(key -> "DEVQUEST_" + key.name().substring(0, key.name().indexOf('_') + 1))
                .toList();
        env.keySet().stream()
                .filter(name -> groups.stream().anyMatch(name::startsWith) && !known.contains(name))
                .sorted()
                .forEach(name -> problems.add("The environment variable " + name + " stands for no key."));
    }

    private void readValues() {
        texts.forEach((key, text) -> {
            if (text.isEmpty()) {
                if (!key.optional()) {
                    problems.add(key.key() + " must not be empty.");
                }
                return;
            }
            try {
                values.put(key, key.read(text.replace("<home>", home.toString())));
            } catch (IllegalArgumentException | ArithmeticException e) {
                String found = key.secret() ? "" : "; it is '" + text + "'";
                problems.add(key.key() + " " + e.getMessage() + found + ".");
            }
        });
    }

    private Config config(Map<String, String> env) {
        Optional<Config.SetupAdmin> setup = setup(env);
        if (!problems.isEmpty()) {
            throw new ConfigProblems(problems);
        }
        return new Config(
                home,
                new Config.Http(
                        get(Key.HTTP_HOST),
                        get(Key.HTTP_PORT),
                        Optional.ofNullable((URI) values.get(Key.HTTP_PUBLIC_URL)),
                        list(Key.HTTP_TRUSTED_PROXIES),
                        list(Key.HTTP_ALLOWED_ORIGINS)),
                new Config.Database(
                        get(Key.DATABASE_URL),
                        get(Key.DATABASE_USER),
                        texts.getOrDefault(Key.DATABASE_PASSWORD, ""),
                        get(Key.DATABASE_CONNECTIONS)),
                new Config.Plugins(home.resolve(this.<String>get(Key.PLUGINS_DIRECTORY)), get(Key.PLUGINS_AUTO_ENABLE)),
                new Config.Limits(
                        get(Key.LIMITS_BODY),
                        get(Key.LIMITS_UPLOAD),
                        this.<Duration>get(Key.LIMITS_REQUEST_TIME),
                        get(Key.LIMITS_REQUEST_MEMORY),
                        this.<Duration>get(Key.LIMITS_START_TIME),
                        get(Key.LIMITS_CONCURRENT_PER_PLUGIN)),
                new Config.Mail(
                        texts.getOrDefault(Key.MAIL_HOST, ""),
                        get(Key.MAIL_PORT),
                        texts.getOrDefault(Key.MAIL_USER, ""),
                        texts.getOrDefault(Key.MAIL_PASSWORD, ""),
                        get(Key.MAIL_SECURITY),
                        get(Key.MAIL_FROM)),
                new Config.Secrets(texts.getOrDefault(Key.SECRETS_KEY, ""), get(Key.SECRETS_FORGET_UNREADABLE)),
                overrides(env),
                new Config.Log(get(Key.LOG_FORMAT)),
                setup);
    }

    private static Map<String, String> overrides(Map<String, String> env) {
        return env.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(Config.SETTING))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Config.SetupAdmin> setup(Map<String, String> env) {
        String name = env.getOrDefault(SETUP + "NAME", "");
        String email = env.getOrDefault(SETUP + "EMAIL", "");
        String password = env.getOrDefault(SETUP + "PASSWORD", "");
        if (name.isEmpty() && email.isEmpty() && password.isEmpty()) {
            return Optional.empty();
        }
        if (name.isEmpty() || email.isEmpty() || password.isEmpty()) {
            problems.add("An unattended first start needs all of " + SETUP + "NAME, " + SETUP + "EMAIL and " + SETUP
                    + "PASSWORD.");
        }
        return Optional.of(new Config.SetupAdmin(name, email, password));
    }

    private String shown(Key key) {
        String text = texts.getOrDefault(key, "");
        return key.secret() && !text.isEmpty() ? "********" : text.replace("<home>", home.toString());
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private <T> T get(Key key) {
        return (T) Objects.requireNonNull(values.get(key));
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> list(Key key) {
        return (List<T>) values.getOrDefault(key, List.of());
    }
}
