package io.devquest.testkit.badinput;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The codes of docs/errors.md. */
final class ErrorTable {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\| (?:(\\d{3}) \\| )?\\S.*\\|$");

    private ErrorTable() {}

    /** Codes and their status; codes of the live socket have 0. */
    static Map<String, Integer> codes(boolean live) {
        String[] halves = text().split("(?m)^## Live socket$");
        Map<String, Integer> codes = new TreeMap<>();
        ROW.matcher(halves[live ? 1 : 0])
                .results()
                .forEach(row -> codes.put(row.group(1), row.group(2) == null ? 0 : Integer.parseInt(row.group(2))));
        return codes;
    }

    static void check(String code, int status) {
        assertThat(codes(false)).as("codes of docs/errors.md").containsEntry(code, status);
    }

    /** The folder with the root POM, above the module whose tests run. */
    static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/errors.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String text() {
        try {
            return Files.readString(root().resolve("docs/errors.md"), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
