package io.devquest.engine.files;

import io.devquest.api.error.CommunityException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks at the list of an archive. It is never unpacked here, but whoever loads it will: it must not burst, and must not
 * write outside the folder it is unpacked in.
 */
final class Archive {

    private static final int MOST_ENTRIES = 10_000;
    private static final long MOST_GROWTH = 100;
    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final int END = 22;

    private Archive() {}

    static void require(Path file) throws IOException {
        requireWhole(file);
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw bomb("The archive has more than %,d files.".formatted(MOST_ENTRIES));
            }
            long size = file.toFile().length();
            long most = Math.max(ALWAYS_ALLOWED, size * MOST_GROWTH);
            long unpacked = 0;
            for (Enumeration<? extends ZipEntry> all = archive.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                requireInside(entry.getName());
                unpacked += Math.max(0, entry.getSize());
                if (unpacked > most) {
                    throw bomb("Unpacked, the archive would be more than a hundred times as large.");
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw Contents.broken("The archive cannot be read. Pack the files again, without a password.");
        }
    }

    private static CommunityException bomb(String sentence) {
        return new CommunityException(FileErrors.FILE_BOMB, sentence + " It is not taken.");
    }

    private static void requireInside(String name) {
        String path = name.replace('\\', '/');
        if (path.startsWith("/")
                || path.matches("^[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..")) {
            throw Contents.broken("The archive names files outside its own folder. Pack the files again.");
        }
    }

    /** It ends with its own record, and its list lies right before it: nothing stands in front of it or behind. */
    private static void requireWhole(Path file) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END + 0xffff);
            byte[] bytes = new byte[length];
            in.seek(in.length() - length);
            in.readFully(bytes);
            ByteBuffer tail = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END; at >= 0; at--) {
                if (tail.getInt(at) == 0x06054b50 && at + END + (tail.getShort(at + 20) & 0xffff) == length) {
                    long record = in.length() - length + at;
                    long list = (tail.getInt(at + 12) & 0xffffffffL) + (tail.getInt(at + 16) & 0xffffffffL);
                    if (list != record) {
                        throw Contents.mixed("There is something else in front of this archive. Pack the files again.");
                    }
                    return;
                }
            }
            throw Contents.broken("The archive is not complete. Pack the files again.");
        }
    }
}
