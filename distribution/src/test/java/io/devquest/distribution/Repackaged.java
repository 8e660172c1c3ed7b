package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Makes another version of a plugin from its archive. */
final class Repackaged {

    private Repackaged() {}

    static Path version(Path archive, Path folder, String version) {
        Path copy = folder.resolve("repackaged-" + version + ".zip");
        try (ZipFile from = new ZipFile(archive.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals("plugin.properties") ? renamed(bytes, version) : bytes);
            }
            return copy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] renamed(byte[] properties, String version) {
        return new String(properties, UTF_8)
                .replaceAll("(?m)^plugin\\.version=.*$", "plugin.version=" + version)
                .getBytes(UTF_8);
    }
}
