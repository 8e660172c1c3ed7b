package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** The manifest of a plugin that lies as classes on the engine's class path. */
public final class PluginManifestSource {

    private final PluginManifest manifest;

    private PluginManifestSource(PluginManifest manifest) {
        this.manifest = manifest;
    }

    /** Reads {@code plugin.properties} from the folder that holds the class. */
    public static PluginManifestSource of(Class<? extends CommunityPlugin> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            Properties properties = new Properties();
            try (InputStream in = Files.newInputStream(Path.of(place).resolve("plugin.properties"))) {
                properties.load(in);
            }
            return new PluginManifestSource(PluginManifest.read(properties));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The classes of " + type + " lie in no folder", e);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no plugin.properties beside the classes of " + type, e);
        }
    }

    PluginManifest manifest() {
        return manifest;
    }

    PluginRow row() {
        return new PluginRow(
                manifest.id(),
                manifest.version(),
                manifest.title(),
                manifest.description(),
                manifest.provider(),
                manifest.license(),
                manifest.requires(),
                "",
                "",
                true,
                false,
                Instant.EPOCH);
    }
}
