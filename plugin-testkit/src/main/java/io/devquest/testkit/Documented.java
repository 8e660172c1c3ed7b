package io.devquest.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the documentation of a source tree says in its tables, for tests that compare it with the code. */
public final class Documented {

    private static final Pattern ERROR = Pattern.compile("\\| `(\\w+)\\.(\\w+)` \\| (\\d{3}) \\| \\S.*\\|");
    private static final Pattern FEATURE = Pattern.compile("\\| ([^|]+) \\|.*\\| `(\\w+\\.\\w+)` \\|");

    private Documented() {}

    /**
     * The statuses of a plugin's error codes by code: lines {@code | `forums.topic_closed` | 409 | What it means |} of
     * {@code docs/errors.md}.
     *
     * @throws IllegalStateException if no folder above that of the module has the file
     */
    public static Map<String, Integer> errors(String plugin) {
        Map<String, Integer> errors = new TreeMap<>();
        for (String line : lines("docs/errors.md")) {
            Matcher row = ERROR.matcher(line);
            if (row.matches() && row.group(1).equals(plugin)) {
                errors.put(plugin + '.' + row.group(2), Integer.parseInt(row.group(3)));
            }
        }
        return errors;
    }

    /**
     * The features below a heading of the first level of {@code docs/features.md}, each with the test named in the last
     * column, such as {@code VotingFeaturesTest.votesAreCapped}.
     *
     * @throws IllegalStateException if no folder above that of the module has the file
     */
    public static Map<String, String> features(String heading) {
        List<String> all = lines("docs/features.md");
        Map<String, String> features = new LinkedHashMap<>();
        all.subList(all.indexOf("# " + heading) + 1, all.size()).stream()
                .takeWhile(line -> !line.startsWith("# "))
                .map(FEATURE::matcher)
                .filter(Matcher::matches)
                .forEach(row -> features.put(row.group(1).strip(), row.group(2)));
        return features;
    }

    private static List<String> lines(String path) {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve(path))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("There is no " + path + " above this module.");
            }
        }
        try {
            return Files.readAllLines(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
