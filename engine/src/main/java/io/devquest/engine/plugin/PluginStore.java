package io.devquest.engine.plugin;

import io.devquest.api.data.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/** The installed plugins: a row each in the database, and the archive in the plugins folder. */
final class PluginStore {

    private final Database database;
    private final PluginMapper mapper;
    private final Path folder;
    private final Clock clock;

    PluginStore(Database database, PluginMapper mapper, Path folder, Clock clock) {
        this.database = database;
        this.mapper = mapper;
        this.folder = folder;
        this.clock = clock;
    }

    List<PluginRow> rows() {
        return database.inReadOnly(mapper::selectAll);
    }

    /** The archives that lie in the plugins folder, by name. */
    List<Path> archives() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(".zip") || file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not list " + folder, e);
        }
    }

    Path archive(PluginRow row) {
        return folder.resolve(row.file());
    }

    /** True if the archive is the one that was installed. */
    boolean intact(PluginRow row) {
        return Files.isRegularFile(archive(row)) && checksum(archive(row)).equals(row.checksum());
    }

    PluginRow add(PluginArchive archive, boolean wanted) {
        PluginRow row = row(archive, wanted);
        database.inTransaction(() -> mapper.insert(row));
        return row;
    }

    /** Keeps the new archive beside the old one; {@link #drop} the one that is not needed. */
    PluginRow row(PluginArchive archive, boolean wanted) {
        PluginManifest manifest = archive.manifest();
        return new PluginRow(
                manifest.id(),
                manifest.version(),
                manifest.title(),
                manifest.description(),
                manifest.provider(),
                manifest.license(),
                manifest.requires(),
                keep(archive),
                checksum(archive.file()),
                wanted,
                false,
                clock.instant());
    }

    private String keep(PluginArchive archive) {
        Path file = archive.file();
        PluginManifest manifest = archive.manifest();
        if (folder.equals(file.getParent())) {
            return file.getFileName().toString();
        }
        try {
            Files.createDirectories(folder);
            String name = name(manifest, file);
            Path half = Files.createTempFile(folder, manifest.id(), ".part");
            Files.copy(file, half, StandardCopyOption.REPLACE_EXISTING);
            Files.move(half, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not keep the archive of " + manifest.id(), e);
        }
    }

    /** Another archive of the same version must not take the place of the one that may be needed again. */
    private String name(PluginManifest manifest, Path file) {
        String plain = manifest.id() + "-" + manifest.version();
        Path present = folder.resolve(plain + ".zip");
        String checksum = checksum(file);
        return !Files.exists(present) || checksum(present).equals(checksum)
                ? plain + ".zip"
                : plain + "-" + checksum.substring(0, 8) + ".zip";
    }

    void replace(PluginRow row) {
        database.inTransaction(() -> mapper.updateArchive(row));
    }

    void want(String id, boolean wanted) {
        database.inTransaction(() -> mapper.updateWanted(id, wanted));
    }

    void demoMade(String id) {
        database.inTransaction(() -> mapper.updateDemoMade(id));
    }

    void remove(PluginRow row) {
        database.inTransaction(() -> mapper.deleteById(row.id()));
        drop(row);
    }

    void drop(PluginRow row) {
        if (row.file().isEmpty()) {
            return;
        }
        try {
            Files.deleteIfExists(archive(row));
        } catch (IOException e) {
            throw new UncheckedIOException("Could not delete " + archive(row), e);
        }
    }

    private static String checksum(Path file) {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
            byte[] buffer = new byte[64 * 1024];
            int read = digest.read(buffer);
            while (read >= 0) {
                read = digest.read(buffer);
            }
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + file, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
