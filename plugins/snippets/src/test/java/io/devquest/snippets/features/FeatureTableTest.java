package io.devquest.snippets.features;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of features names each thing that people expect of shared code, with a test that exists. */
class FeatureTableTest {

    private static final List<String> EXPECTED = List.of(
            "Multi-file snippet",
            "Size limits, configurable",
            "Visibility levels",
            "Syntax highlighting, language detection, line anchors (`#L10-L20`)",
            "Fork with lineage and fork list",
            "Full revision history, diff between any two",
            "Line-specific comments and threads",
            "Comment survives edit: re-anchored, or marked outdated",
            "Resolve / unresolve thread",
            "Topics / tags, code search",
            "Like / star, sorted listing",
            "Run it: send to execution service, keep result with the revision",
            "Solution attached to an exercise, ranked, filtered by test status");

    private static final Pattern LINE = Pattern.compile("\\| ([^|]+) \\|.*\\| `(\\w+)\\.(\\w+)` \\|");

    /** The name of a test, by the feature it is for. */
    private record Named(String type, String method) {

        boolean isTest() {
            try {
                Class<?> tests = Class.forName(FeatureTableTest.class.getPackageName() + "." + type);
                return Arrays.stream(tests.getDeclaredMethods())
                        .anyMatch(one -> one.getName().equals(method) && one.isAnnotationPresent(Test.class));
            } catch (ClassNotFoundException missing) {
                return false;
            }
        }
    }

    private static Map<String, Named> table() throws IOException {
        Map<String, Named> table = new LinkedHashMap<>();
        for (String text : section()) {
            Matcher line = LINE.matcher(text);
            if (line.matches()) {
                table.put(line.group(1).strip(), new Named(line.group(2), line.group(3)));
            }
        }
        return table;
    }

    /** From its head to that of the next plugin. */
    private static List<String> section() throws IOException {
        List<String> all = Files.readAllLines(file());
        List<String> rest = all.subList(all.indexOf("# What the snippets do") + 1, all.size());
        return rest.stream().takeWhile(text -> !text.startsWith("# ")).toList();
    }

    private static Path file() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/features.md"))) {
            folder = folder.getParent();
        }
        return folder.resolve("docs/features.md");
    }

    @Test
    void everyExpectedFeatureHasItsLine() throws IOException {
        assertThat(table().keySet()).containsExactlyElementsOf(EXPECTED);
    }

    @Test
    void everyTestItNamesExists() throws IOException {
        List<String> missing = new ArrayList<>();
        table().forEach((feature, named) -> {
            if (!named.isTest()) {
                missing.add(feature + ": " + named.type() + "." + named.method());
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void noTwoFeaturesShareATest() throws IOException {
        assertThat(table().values()).doesNotHaveDuplicates();
    }
}
