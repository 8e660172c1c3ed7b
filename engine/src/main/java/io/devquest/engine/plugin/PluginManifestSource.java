package io.devquest.engine.plugin;

import io.devquest.api.CommunityPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Properties;

/** The manifest of a plugin that lies as classes on the engine's class path. */
public final class PluginManifestSource {

    private static final String FILE = "plugin.properties";

    private final PluginManifest manifest;

    private PluginManifestSource(PluginManifest manifest) {
        this.manifest = manifest;
    }

    /**
     * Reads {@code plugin.properties} from the folder or the archive that holds the class; where several plugins share one,
     * the properties of the class's own name beside it.
     */
    public static PluginManifestSource of(Class<? extends CommunityPlugin> type) {
        try {
            Path place = Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(place)) {
                return read(file(place, type));
            }
            try (FileSystem archive = FileSystems.newFileSystem(place)) {
                return read(file(archive.getPath("/"), type));
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The classes of " + type + " lie nowhere", e);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no plugin.properties beside the classes of " + type, e);
        }
    }

    private static Path file(Path root, Class<?> type) {
        Path own = root.resolve(type.getName().replace('.', '/') + ".properties");
        return Files.exists(own) ? own : root.resolve(FILE);
    }

    private static PluginManifestSource read(Path file) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            properties.load(in);
        }
        return new PluginManifestSource(PluginManifest.read(properties));
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
