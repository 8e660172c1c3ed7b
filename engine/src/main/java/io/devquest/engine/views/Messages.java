package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.scope.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The texts of all owners, from {@code messages/<owner>.properties} in their archives. */
public final class Messages {

    private record Pattern(String text, Locale locale) {}

    private final Map<String, Properties> texts = new ConcurrentHashMap<>();
    private final LocalCache<Pattern, MessageFormat> parsed = new LocalCache<>(2_000, Duration.ofHours(1));

    /** Loads the texts of an owner while its scope is open. */
    public void open(Scope scope) {
        texts.put(scope.id(), load(scope));
        scope.onClose("messages", () -> texts.remove(scope.id()));
    }

    private static Properties load(Scope scope) {
        Properties properties = new Properties();
        String name = "messages/" + scope.id() + ".properties";
        try (InputStream in = scope.loader().getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    /** The owners that run now. */
    public Set<String> owners() {
        return Set.copyOf(texts.keySet());
    }

    /** The text of a key: the owner's, else the engine's, else nothing. */
    public Optional<String> find(String owner, String key) {
        String own = find(texts.get(owner), key);
        return Optional.ofNullable(own != null ? own : find(texts.get(Scope.CORE), key));
    }

    private static @Nullable String find(@Nullable Properties properties, String key) {
        return properties == null ? null : properties.getProperty(key);
    }

    /** The text with its arguments put in, or the key itself if there is no text. Apostrophes are doubled. */
    public String text(String owner, Locale locale, String key, Object... arguments) {
        String pattern = find(owner, key).orElse(key);
        if (arguments.length == 0) {
            return pattern.indexOf('\'') < 0 ? pattern : pattern.replace("''", "'");
        }
        MessageFormat format = parsed.get(new Pattern(pattern, locale), p -> new MessageFormat(p.text(), p.locale()));
        // a format cannot be shared by threads; a copy is cheaper than parsing the pattern again
        return ((MessageFormat) format.clone()).format(arguments);
    }
}
