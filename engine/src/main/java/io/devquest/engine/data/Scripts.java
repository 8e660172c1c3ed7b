package io.devquest.engine.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;

/**
 * The migration scripts of one owner, read from its class loader and from no parent of it, in the folder
 * {@code migrations/<owner>} and for one database in {@code migrations/<owner>/<vendor>}.
 */
final class Scripts implements ResourceProvider {

    private final String folder;
    private final String vendorFolder;
    private final Map<String, Script> found = new TreeMap<>();

    Scripts(String owner, String vendor, ClassLoader loader) {
        folder = "migrations/" + owner + "/";
        vendorFolder = folder + vendor + "/";
        try {
            if (loader instanceof URLClassLoader own) {
                for (URL url : own.getURLs()) {
                    readRoot(Path.of(url.toURI()));
                }
            } else {
                for (URL url : Collections.list(loader.getResources(folder))) {
                    readFolder(url);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    @Override
    public @Nullable LoadableResource getResource(String name) {
        return found.get(name);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        List<LoadableResource> matching = found.values().stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .map(LoadableResource.class::cast)
                .toList();
        return matching;
    }

    private void readFolder(URL url) throws IOException, URISyntaxException {
        if (url.getProtocol().equals("jar")) {
            JarURLConnection connection = (JarURLConnection) url.openConnection();
            connection.setUseCaches(false);
            readRoot(Path.of(connection.getJarFileURL().toURI()));
            return;
        }
        Path path = Path.of(URI.create(url.toString()));
        int depth = Path.of(folder).getNameCount();
        for (int i = 0; i < depth; i++) {
            path = path.getParent();
        }
        readRoot(path);
    }

    private void readRoot(Path root) throws IOException {
        if (Files.isDirectory(root)) {
            readDirectory(root, folder);
            readDirectory(root, vendorFolder);
        } else if (Files.isRegularFile(root)) {
            readArchive(root);
        }
    }

    private void readDirectory(Path root, String from) throws IOException {
        Path directory = root.resolve(from);
        if (!Files.isDirectory(directory)) {
            return;
        }
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                add(from + file.getFileName(), Files.readString(file));
            }
        }
    }

    private void readArchive(Path archive) throws IOException {
        try (JarFile jar = new JarFile(archive.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                String parent = name.substring(0, name.lastIndexOf('/') + 1);
                if (!entry.isDirectory() && (parent.equals(folder) || parent.equals(vendorFolder))) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        add(name, new String(in.readAllBytes(), UTF_8));
                    }
                }
            }
        }
    }

    private void add(String path, String text) {
        if (path.endsWith(".sql")) {
            found.putIfAbsent(path, new Script(path, text));
        }
    }
}
