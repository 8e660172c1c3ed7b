package io.devquest.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive in the making. Nothing is checked: hostile archives are made with it too. */
public final class ArchiveBuilder {

    record Entry(String name, byte[] bytes) {}

    private final List<Entry> entries = new ArrayList<>();

    ArchiveBuilder() {}

    public ArchiveBuilder entry(String name, byte[] bytes) {
        entries.add(new Entry(name, bytes.clone()));
        return this;
    }

    public ArchiveBuilder entry(String name, String text) {
        return entry(name, text.getBytes(UTF_8));
    }

    /** Leaves out the entries with such names. */
    public ArchiveBuilder without(Predicate<String> name) {
        entries.removeIf(entry -> name.test(entry.name()));
        return this;
    }

    /** Moves everything but one entry into a folder, whose name ends with a slash. */
    ArchiveBuilder within(String folder, String besides) {
        entries.replaceAll(
                entry -> entry.name().equals(besides) ? entry : new Entry(folder + entry.name(), entry.bytes()));
        return this;
    }

    /** Sets one property of the manifest. */
    public ArchiveBuilder manifest(String key, String value) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text(Archives.MANIFEST)));
            properties.setProperty(key, value);
            StringWriter changed = new StringWriter();
            properties.store(changed, null);
            return without(Archives.MANIFEST::equals).entry(Archives.MANIFEST, changed.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String name) {
        return entries.stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .map(entry -> new String(entry.bytes(), UTF_8))
                .orElse("");
    }

    /** Writes the archive to a temporary file. */
    public Path write() {
        try {
            Path file = Files.createTempFile("plugin-", ".jar");
            file.toFile().deleteOnExit();
            return write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path write(Path file) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Entry entry : entries) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(entry.bytes());
                zip.closeEntry();
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
