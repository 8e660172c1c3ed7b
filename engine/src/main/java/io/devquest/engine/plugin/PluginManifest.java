package io.devquest.engine.plugin;

import io.devquest.api.error.CommunityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an archive says of itself in {@code plugin.properties}.
 *
 * @param id one lower-case word
 * @param main the class that implements {@code CommunityPlugin}
 * @param requires the range of plugin-API versions it works with
 */
record PluginManifest(
        String id,
        String main,
        String version,
        String requires,
        String title,
        String description,
        String provider,
        String license) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{1,29}");
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?");
    private static final Set<String> RESERVED = Set.of(
            "core",
            "api",
            "admin",
            "account",
            "accounts",
            "content",
            "files",
            "health",
            "live",
            "login",
            "logout",
            "me",
            "metrics",
            "moderation",
            "notifications",
            "register",
            "search",
            "sessions",
            "settings",
            "setup",
            "static",
            "tokens",
            "u",
            "openapi",
            "public");

    static PluginManifest read(Properties properties) {
        List<String> problems = new ArrayList<>();
        for (String key : List.of("id", "class", "version", "requires")) {
            if (properties.getProperty("plugin." + key, "").isBlank()) {
                problems.add("plugin." + key + " is missing");
            }
        }
        if (!properties.getProperty("plugin.dependencies", "").isBlank()) {
            problems.add("plugin.dependencies is not known; a plugin finds what others provide when it runs");
        }
        PluginManifest manifest = of(properties);
        if (problems.isEmpty() && !ID.matcher(manifest.id()).matches()) {
            problems.add("plugin.id is not one lower-case word of 2 to 30 letters and digits");
        }
        if (RESERVED.contains(manifest.id())) {
            problems.add("plugin.id '" + manifest.id() + "' is a word of the engine");
        }
        if (problems.isEmpty() && !VERSION.matcher(manifest.version()).matches()) {
            problems.add("plugin.version is not a semantic version such as 1.2.3");
        }
        if (!problems.isEmpty()) {
            throw new CommunityException(
                    PluginErrors.ARCHIVE_REFUSED,
                    "plugin.properties is not right: " + String.join("; ", problems) + ".");
        }
        return manifest;
    }

    private static PluginManifest of(Properties properties) {
        String id = properties.getProperty("plugin.id", "").strip();
        return new PluginManifest(
                id,
                properties.getProperty("plugin.class", "").strip(),
                properties.getProperty("plugin.version", "").strip(),
                properties.getProperty("plugin.requires", "").strip(),
                properties.getProperty("plugin.title", id).strip(),
                properties.getProperty("plugin.description", "").strip(),
                properties.getProperty("plugin.provider", "").strip(),
                properties.getProperty("plugin.license", "").strip());
    }
}
