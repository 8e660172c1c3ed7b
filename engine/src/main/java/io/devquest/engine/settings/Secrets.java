package io.devquest.engine.settings;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secret settings with AES-256 in Galois/Counter Mode (NIST SP 800-38D): a random nonce for each, the name of the
 * setting as associated data, so that one cannot be put in the place of another.
 */
final class Secrets {

    private static final String FORMAT = "v1";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private record Key(String id, SecretKeySpec value) {}

    private final Path file;
    private final String given;
    private final SecureRandom random = new SecureRandom();
    private List<Key> keys = List.of();

    /**
     * @param file where the keys are, if they are not given; made when the first secret is stored
     * @param given keys in Base64, separated by commas; empty for those in the file
     */
    Secrets(Path file, String given) {
        this.file = file;
        this.given = given;
        load();
    }

    /** The text, encrypted with the present key. */
    synchronized String encrypt(String name, String text) {
        if (keys.isEmpty()) {
            make();
        }
        Key key = keys.get(0);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] hidden = cipher(Cipher.ENCRYPT_MODE, key, nonce, name).doFinal(text.getBytes(UTF_8));
            byte[] all = Arrays.copyOf(nonce, nonce.length + hidden.length);
            System.arraycopy(hidden, 0, all, nonce.length, hidden.length);
            return FORMAT + ":" + key.id() + ":" + Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /**
     * The text.
     *
     * @throws io.devquest.api.error.CommunityException if its key is missing or it was changed
     */
    synchronized String decrypt(String name, String stored) {
        String[] parts = stored.split(":", 3);
        if (parts.length != 3 || !parts[0].equals(FORMAT)) {
            throw SettingErrors.changed(name);
        }
        Key key = key(parts[1]).orElseThrow(() -> SettingErrors.keyMissing(name, parts[1], place()));
        try {
            byte[] all = Base64.getDecoder().decode(parts[2]);
            byte[] nonce = Arrays.copyOf(all, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, key, nonce, name).doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return new String(text, UTF_8);
        } catch (AEADBadTagException | IllegalArgumentException e) {
            throw SettingErrors.changed(name);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has AES", e);
        }
    }

    /** True if it was encrypted with an earlier key than the present one. */
    synchronized boolean old(String stored) {
        return !keys.isEmpty() && !stored.startsWith(FORMAT + ":" + keys.get(0).id() + ":");
    }

    private static Cipher cipher(int mode, Key key, byte[] nonce, String name) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.value(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(UTF_8));
        return cipher;
    }

    private Optional<Key> key(String id) {
        return keys.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    private String place() {
        return given.isEmpty() ? file.toString() : "secrets.key";
    }

    private void load() {
        Stream<String> lines = given.isEmpty() ? read() : Arrays.stream(given.split(","));
        keys = lines.map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(this::parse)
                .toList();
    }

    private Stream<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file, US_ASCII).stream() : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The keys in " + file + " cannot be read", e);
        }
    }

    private Key parse(String text) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw SettingErrors.keyInvalid(place());
        }
        if (bytes.length != KEY_BYTES) {
            throw SettingErrors.keyInvalid(place());
        }
        return new Key(id(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static String id(byte[] key) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Whoever makes the file first wins; only its owner may read it. */
    private void make() {
        byte[] fresh = new byte[KEY_BYTES];
        random.nextBytes(fresh);
        String text = Base64.getEncoder().encodeToString(fresh) + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            Files.writeString(file, text, US_ASCII, StandardOpenOption.SYNC, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of secrets could not be written to " + file, e);
        }
        List<Key> known = new ArrayList<>(keys);
        known.add(parse(text.strip()));
        keys = List.copyOf(known);
    }
}
