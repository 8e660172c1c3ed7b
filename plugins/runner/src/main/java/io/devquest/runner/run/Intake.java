package io.devquest.runner.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.code.CodeRequest;
import io.devquest.api.code.CodeTest;
import io.devquest.api.code.SourceFile;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks at what is to be run before it is taken. */
final class Intake {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}");
    private static final int MOST_FILES = 10;
    private static final int MOST_TESTS = 50;
    private static final int LARGEST_FILE = 256 << 10;
    private static final int LARGEST_INPUT = 64 << 10;

    private Intake() {}

    /** Refuses what cannot be run. */
    static void check(CodeRequest request) {
        if (request.files().isEmpty() || request.files().size() > MOST_FILES) {
            throw InvalidInput.of("files", "size", "A program has 1 to " + MOST_FILES + " files.");
        }
        if (request.tests().size() > MOST_TESTS) {
            throw InvalidInput.of("tests", "size", "A program has at most " + MOST_TESTS + " tests.");
        }
        Set<String> names = new HashSet<>();
        for (SourceFile file : request.files()) {
            if (!NAME.matcher(file.name()).matches() || !names.add(file.name())) {
                throw InvalidInput.of(
                        "files",
                        "name",
                        "Each file needs a name of its own, of letters, digits, dots, dashes and underscores.");
            }
            requireSize("The file " + file.name(), file.content(), LARGEST_FILE);
        }
        requireSize("The input", request.input(), LARGEST_INPUT);
        request.tests().forEach(test -> requireSize("The input of a test", test.input(), LARGEST_INPUT));
    }

    private static void requireSize(String what, String text, int most) {
        if (text.length() > most || text.getBytes(UTF_8).length > most) {
            throw new CommunityException(
                    RunErrors.TOO_LARGE, what + " is larger than " + most / 1024 + " KiB; make it shorter.");
        }
    }

    /** The same for all programs that cannot but give the same verdict; the version of a language is part of it. */
    static String hash(String language, CodeRequest request) {
        MessageDigest digest = sha256();
        add(digest, language);
        request.files().forEach(file -> {
            add(digest, file.name());
            add(digest, file.content());
        });
        add(digest, String.valueOf(request.tests().size()));
        for (CodeTest test : request.tests()) {
            add(digest, test.kind().name());
            add(digest, test.input());
            add(digest, test.expected());
        }
        add(digest, request.input());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(UTF_8);
        digest.update((bytes.length + ":").getBytes(UTF_8));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
