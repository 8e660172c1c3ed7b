package io.devquest.engine.plugin;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.error.CommunityException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A plugin archive from a stranger: checked before anything of it is loaded, and unpacked by us, never by a library. */
final class PluginArchive {

    private static final int MAXIMUM_ENTRIES = 10_000;
    private static final long MAXIMUM_BYTES = 256L * 1024 * 1024;
    private static final long MAXIMUM_RATIO = 200;
    private static final long RATIO_COUNTS_FROM = 1024 * 1024;
    private static final int LONGEST_NAME = 240;
    private static final Set<String> OUTSIDE = Set.of("", ".", "..");
    private static final String PROPERTIES = "plugin.properties";
    private static final String API = "io/devquest/api/";

    private final Path file;
    private final boolean jar;
    private final PluginManifest manifest;

    private PluginArchive(Path file, boolean jar, PluginManifest manifest) {
        this.file = file;
        this.jar = jar;
        this.manifest = manifest;
    }

    PluginManifest manifest() {
        return manifest;
    }

    Path file() {
        return file;
    }

    /** Checks names, sizes, ratio and count of all entries, and reads the manifest. */
    static PluginArchive open(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            Set<String> names = new HashSet<>();
            long total = 0;
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                checkName(entry.getName(), names);
                total += measure(zip, entry, total);
            }
            boolean jar = names.stream().noneMatch(name -> name.startsWith("classes/") || name.startsWith("lib/"));
            return new PluginArchive(file, jar, PluginManifest.read(properties(zip)));
        } catch (IOException | IllegalArgumentException e) {
            throw refused("The file is not a readable ZIP or JAR archive: " + e.getMessage(), e);
        }
    }

    private static void checkName(String name, Set<String> names) {
        boolean strange = name.length() > LONGEST_NAME
                || name.contains("\\")
                || name.contains(":")
                || name.chars().anyMatch(Character::isISOControl);
        if (strange || Arrays.stream(name.split("/")).anyMatch(OUTSIDE::contains)) {
            throw refused("The archive holds a file outside its own folder, or with a name no file has: " + name, null);
        }
        if (!names.add(name.toLowerCase(Locale.ROOT))) {
            throw refused("The archive holds the same file twice: " + name, null);
        }
        if (names.size() > MAXIMUM_ENTRIES) {
            throw refused("The archive holds more than " + MAXIMUM_ENTRIES + " files.", null);
        }
        if (name.startsWith(API) || name.startsWith("classes/" + API)) {
            throw refused("The archive brings the plugin API itself along; declare it as provided.", null);
        }
    }

    /** Reads the entry through, because the sizes written in an archive may lie; a library's own entries as well. */
    private static long measure(ZipFile zip, ZipEntry entry, long before) throws IOException {
        long size;
        try (InputStream in = zip.getInputStream(entry)) {
            size = measure(in, entry.getCompressedSize(), before);
        }
        if (!entry.getName().endsWith(".jar")) {
            return size;
        }
        long inside = 0;
        try (ZipInputStream in = new ZipInputStream(zip.getInputStream(entry), UTF_8)) {
            int count = 0;
            for (ZipEntry inner = in.getNextEntry(); inner != null; inner = in.getNextEntry()) {
                if (inner.getName().startsWith(API)) {
                    throw refused(entry.getName() + " is the plugin API itself; declare it as provided.", null);
                }
                if (++count > MAXIMUM_ENTRIES) {
                    throw refused(entry.getName() + " holds more than " + MAXIMUM_ENTRIES + " files.", null);
                }
                inside += measure(in, size, before + inside);
            }
        }
        return Math.max(size, inside);
    }

    private static long measure(InputStream in, long packed, long before) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            if (before + size > MAXIMUM_BYTES) {
                throw refused("The archive unpacks to more than " + MAXIMUM_BYTES / 1024 / 1024 + " MB.", null);
            }
            if (size > RATIO_COUNTS_FROM && size > MAXIMUM_RATIO * Math.max(1, packed)) {
                throw refused("The archive unpacks to more than " + MAXIMUM_RATIO + " times its size.", null);
            }
        }
        return size;
    }

    private static Properties properties(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry(PROPERTIES);
        if (entry == null) {
            throw refused("The archive holds no " + PROPERTIES + " at its top; it is not a plugin.", null);
        }
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(zip.getInputStream(entry), UTF_8)) {
            properties.load(in);
        }
        return properties;
    }

    /** Unpacks into an empty folder: a ZIP as it is, a JAR as the one library of the folder. */
    void unpack(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (ZipFile zip = new ZipFile(file.toFile(), UTF_8)) {
            if (jar) {
                copy(zip, zip.getEntry(PROPERTIES), folder.resolve(PROPERTIES));
                Files.createDirectories(folder.resolve("lib"));
                Files.copy(file, folder.resolve("lib/plugin.jar"));
                return;
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw refused("The archive holds a file outside its own folder: " + entry.getName(), null);
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    copy(zip, entry, target);
                }
            }
        }
    }

    private static void copy(ZipFile zip, ZipEntry entry, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            in.transferTo(out);
        }
    }

    private static CommunityException refused(String sentence, @Nullable Throwable cause) {
        return cause == null
                ? new CommunityException(PluginErrors.ARCHIVE_REFUSED, sentence)
                : new CommunityException(PluginErrors.ARCHIVE_REFUSED, sentence, cause);
    }
}
