package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** Makes plugin archives for tests. The files are temporary and gone with the JVM. */
public final class Archives {

    static final String MANIFEST = "plugin.properties";

    private Archives() {}

    /** The archive of a plugin whose classes, resources and {@code plugin.properties} are on the test's class path. */
    public static Path of(Class<? extends CommunityPlugin> plugin) {
        return content(plugin).write();
    }

    /** The same under another version. */
    public static Path of(Class<? extends CommunityPlugin> plugin, String version) {
        return content(plugin).manifest("plugin.version", version).write();
    }

    /**
     * The same with libraries that the plugin bundles, as the build packs them.
     *
     * @param libraries a class of each, from a JAR on the class path of the test
     */
    public static Path bundling(Class<? extends CommunityPlugin> plugin, String version, Class<?>... libraries) {
        ArchiveBuilder archive =
                content(plugin).manifest("plugin.version", version).within("classes/", MANIFEST);
        for (Class<?> library : libraries) {
            try {
                Path jar = place(library);
                archive.entry("lib/" + jar.getFileName(), Files.readAllBytes(jar));
            } catch (IOException e) {
                throw new UncheckedIOException("The library of " + library + " could not be read", e);
            }
        }
        return archive.write();
    }

    /** An empty archive to fill by hand, with anything. */
    public static ArchiveBuilder zip() {
        return new ArchiveBuilder();
    }

    /** An archive with all that lies beside the class of a plugin, to be changed. */
    public static ArchiveBuilder content(Class<? extends CommunityPlugin> plugin) {
        Path place = place(plugin);
        try {
            if (Files.isDirectory(place)) {
                return filled(place);
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return filled(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The classes of " + plugin + " could not be read", e);
        }
    }

    private static ArchiveBuilder filled(Path root) throws IOException {
        ArchiveBuilder archive = new ArchiveBuilder();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                archive.entry(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return archive;
    }

    static Properties manifest(Class<? extends CommunityPlugin> plugin) {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(place(plugin).resolve(MANIFEST))) {
            properties.load(in);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException("There is no " + MANIFEST + " beside the classes of " + plugin, e);
        }
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("The classes of " + type + " lie in no file", e);
        }
    }
}
