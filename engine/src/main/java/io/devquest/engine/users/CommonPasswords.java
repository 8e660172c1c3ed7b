package io.devquest.engine.users;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;

/** Passwords that many people choose, in lower case, of a length that would be allowed. See the head of the file. */
final class CommonPasswords {

    private static final String FILE = "common-passwords.txt";

    private static final Set<String> ALL = load();

    private CommonPasswords() {}

    static boolean contain(String lowerCase) {
        return ALL.contains(lowerCase);
    }

    private static Set<String> load() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(CommonPasswords.class.getResourceAsStream(FILE), UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + FILE, e);
        }
    }
}
