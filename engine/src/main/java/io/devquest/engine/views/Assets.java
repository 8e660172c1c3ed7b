package io.devquest.engine.views;

import io.devquest.engine.scope.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The static files of all owners; their addresses hold a hash of their content, so that browsers keep them for ever. */
public final class Assets {

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "webp", "image/webp",
            "jpg", "image/jpeg",
            "woff2", "font/woff2",
            "json", "application/json");

    private static final String WEBJARS = "META-INF/resources/webjars/";

    private static final Map<String, String> LIBRARIES = Map.of(
            "core/htmx.js", WEBJARS + "htmx.org/" + version("org.webjars.npm/htmx.org") + "/dist/htmx.min.js",
            "core/highlight.js", WEBJARS + "highlightjs/" + version("org.webjars/highlightjs") + "/highlight.min.js");

    /** A file as it is sent. */
    public record Asset(String hash, String mediaType, byte[] bytes) {}

    private final Map<String, Scope> scopes = new ConcurrentHashMap<>();
    private final Map<String, Asset> assets = new ConcurrentHashMap<>();

    private static String version(String artifact) {
        String name = "META-INF/maven/" + artifact + "/pom.properties";
        Properties properties = new Properties();
        try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    /** Serves the files under {@code static/<owner>/} of the owner's archive while the scope is open. */
    public void open(Scope scope) {
        scopes.put(scope.id(), scope);
        scope.onClose("static files", () -> {
            scopes.remove(scope.id());
            assets.keySet().removeIf(name -> name.startsWith(scope.id() + "/"));
        });
    }

    /** The address of a file such as {@code forums/topic.js}. */
    public String url(String name) {
        return find(name)
                .map(asset -> "/static/" + asset.hash() + "/" + name)
                .orElseThrow(() -> new IllegalArgumentException("There is no static file " + name));
    }

    /** The file of that name. */
    public Optional<Asset> find(String name) {
        Asset known = assets.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Asset loaded = load(name);
        if (loaded != null) {
            assets.put(name, loaded);
        }
        return Optional.ofNullable(loaded);
    }

    private @Nullable Asset load(String name) {
        int slash = name.indexOf('/');
        Scope scope = slash < 0 ? null : scopes.get(name.substring(0, slash));
        String type = MEDIA_TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (scope == null || type == null || name.contains("..")) {
            return null;
        }
        String resource = LIBRARIES.getOrDefault(name, "static/" + name);
        try (InputStream in = scope.loader().getResourceAsStream(resource)) {
            if (in == null) {
                return null;
            }
            byte[] bytes = in.readAllBytes();
            return new Asset(hash(bytes), type, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read the static file " + name, e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
