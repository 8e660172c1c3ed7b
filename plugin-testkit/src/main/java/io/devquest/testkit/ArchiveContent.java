package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What is in a plugin archive, by the names its class loader knows; libraries apart. */
final class ArchiveContent {

    private final Map<String, byte[]> own = new TreeMap<>();
    private final Map<String, byte[]> libraries = new TreeMap<>();

    static ArchiveContent of(Path archive) {
        ArchiveContent content = new ArchiveContent();
        try (InputStream in = Files.newInputStream(archive)) {
            content.read(in, content.own);
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(InputStream in, Map<String, byte[]> into) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name =
                    entry.getName().startsWith("classes/") ? entry.getName().substring(8) : entry.getName();
            byte[] bytes = zip.readAllBytes();
            if (name.startsWith("lib/") && name.endsWith(".jar")) {
                read(new ByteArrayInputStream(bytes), libraries);
            } else if (!entry.isDirectory()) {
                into.put(name, bytes);
            }
        }
    }

    /** The plugin's own files with that ending. */
    Map<String, byte[]> own(String ending) {
        Map<String, byte[]> found = new TreeMap<>(own);
        found.keySet().removeIf(name -> !name.endsWith(ending));
        return found;
    }

    boolean has(String name) {
        return own.containsKey(name) || libraries.containsKey(name);
    }

    Properties properties(String name) {
        Properties properties = new Properties();
        byte[] bytes = own.get(name);
        if (bytes != null) {
            try (var reader = new InputStreamReader(new ByteArrayInputStream(bytes), UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return properties;
    }
}
