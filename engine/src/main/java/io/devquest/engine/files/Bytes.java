package io.devquest.engine.files;

import io.devquest.engine.files.picture.Picture;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Bytes that wait to be stored. */
sealed interface Bytes {

    /** 0 for the file itself, otherwise the width of a smaller picture. */
    int width();

    long size();

    /** The bytes as a file in the folder, which may be moved away. */
    Path in(Path folder) throws IOException;

    /** What was sent. */
    record OfFile(int width, Path file, long size) implements Bytes {
        @Override
        public Path in(Path folder) {
            return file;
        }
    }

    /** What was made here. */
    @SuppressWarnings("ArrayRecordComponent")
    record Made(int width, byte[] bytes) implements Bytes {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Path in(Path folder) throws IOException {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "made-", ".part");
            try {
                return Files.write(file, bytes);
            } catch (IOException e) {
                Files.deleteIfExists(file);
                throw e;
            }
        }
    }

    static List<Bytes> of(Picture picture) {
        List<Bytes> copies = new ArrayList<>();
        copies.add(new Made(0, picture.file()));
        picture.large().ifPresent(bytes -> copies.add(new Made(Picture.LARGE, bytes)));
        picture.small().ifPresent(bytes -> copies.add(new Made(Picture.SMALL, bytes)));
        return List.copyOf(copies);
    }

    static String hash(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
