package io.devquest.engine.users;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonPasswordsTest {

    private static final Path FILE = Path.of("src/main/resources/io/devquest/engine/users/common-passwords.txt");
    private static final List<String> HEAD = List.of(
            "# Passwords of at least 10 characters that many people choose, in lower case and in order.",
            "# Made by CommonPasswordRule, which says how, among the tests of this package; do not edit.");

    @Test
    void theFileIsWhatTheRuleMakes() throws IOException {
        Path file = Path.of(System.getProperty("basedir", "")).resolve(FILE);
        List<String> lines = Stream.concat(HEAD.stream(), CommonPasswordRule.passwords().stream())
                .toList();
        if (Boolean.getBoolean("devquest.passwords.write")) {
            Files.write(file, lines, UTF_8);
        }
        assertThat(Files.readAllLines(file, UTF_8)).isEqualTo(lines).hasSizeGreaterThan(5_000);
    }

    @Test
    void whatManyChooseIsKnownAndASentenceIsNot() {
        assertThat(List.of(
                        "password123",
                        "qwertyuiop",
                        "1234567890",
                        "p@ssw0rd123",
                        "iloveyou123",
                        "1q2w3e4r5t",
                        "letmein2024",
                        "adminadmin",
                        "1qaz2wsx3edc",
                        "summer2026!",
                        "abcdefghij",
                        "changeme123",
                        "devquest123",
                        "zxcvbnm123",
                        "0987654321",
                        "123123123123",
                        "administrator"))
                .allMatch(CommonPasswords::contain);
        assertThat(List.of("correct horse battery", "seven quiet lighthouses", "of-grace-alone"))
                .noneMatch(CommonPasswords::contain);
    }
}
