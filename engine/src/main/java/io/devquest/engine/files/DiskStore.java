package io.devquest.engine.files;

import io.devquest.engine.config.Config;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Keeps bytes as files under {@code data/files}. No part of a path comes from outside: it is made of the hash alone. */
@Singleton
public final class DiskStore implements FileStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int LOT = 500;

    private final Path folder;
    private final Clock clock;
    // keeping and deleting the same bytes at once: one of the two has to see what the other did
    private final Object[] locks = new Object[64];

    @Inject
    public DiskStore(Config config, Clock clock) {
        this.folder = config.data().resolve("files");
        this.clock = clock;
        for (int i = 0; i < locks.length; i++) {
            locks[i] = new Object();
        }
    }

    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("Not a hash: " + hash);
        }
        return folder.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private Object lock(String hash) {
        return locks[Math.floorMod(hash.hashCode(), locks.length)];
    }

    @Override
    public void keep(String hash, Path file) {
        Path target = path(hash);
        try {
            sync(file);
            synchronized (lock(hash)) {
                if (Files.exists(target)) {
                    Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
                    Files.delete(file);
                    return;
                }
                Files.createDirectories(target.getParent());
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
                Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
                sync(target.getParent());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A file could not be stored", e);
        }
    }

    // a folder cannot be opened on every system; where it cannot, its entries are written with the file
    private static void sync(Path path) throws IOException {
        boolean entries = Files.isDirectory(path);
        try (FileChannel channel =
                FileChannel.open(path, entries ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        } catch (IOException e) {
            if (!entries) {
                throw e;
            }
        }
    }

    @Override
    public InputStream open(String hash, long from) {
        try {
            SeekableByteChannel channel = Files.newByteChannel(path(hash));
            return new BufferedInputStream(Channels.newInputStream(channel.position(from)), 16 * 1_024);
        } catch (IOException e) {
            throw new UncheckedIOException("Stored bytes could not be read: " + hash, e);
        }
    }

    @Override
    public boolean holds(String hash) {
        return Files.exists(path(hash));
    }

    @Override
    public void each(Consumer<List<Kept>> lots) {
        List<Kept> lot = new ArrayList<>();
        for (int first = 0; first < 256; first++) {
            Path shelf = folder.resolve("%02x".formatted(first));
            if (Files.isDirectory(shelf)) {
                read(shelf, lot);
            }
            if (lot.size() >= LOT || first == 255) {
                lots.accept(List.copyOf(lot));
                lot.clear();
            }
        }
    }

    private static void read(Path shelf, List<Kept> lot) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (HASH.matcher(name).matches()) {
                    BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
                    lot.add(new Kept(
                            name, about.size(), about.lastModifiedTime().toInstant()));
                }
            }
        } catch (NoSuchFileException gone) {
            // deleted just now, which is as good as not being listed
        } catch (IOException e) {
            throw new UncheckedIOException("The store could not be read", e);
        }
    }

    @Override
    public boolean delete(String hash, Instant notSince, BooleanSupplier unused) {
        Path file = path(hash);
        try {
            synchronized (lock(hash)) {
                boolean old = Files.exists(file)
                        && !Files.getLastModifiedTime(file).toInstant().isAfter(notSince);
                return old && unused.getAsBoolean() && Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Stored bytes could not be deleted: " + hash, e);
        }
    }

    @Override
    public long room() {
        try {
            Files.createDirectories(folder);
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException("The store could not be looked at", e);
        }
    }
}
