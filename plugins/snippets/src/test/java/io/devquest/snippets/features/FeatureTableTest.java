package io.devquest.snippets.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Documented;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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

    private final Map<String, String> table = Documented.features("What the snippets do");

    @Test
    void everyExpectedFeatureHasItsLine() {
        assertThat(table.keySet()).containsExactlyElementsOf(EXPECTED);
    }

    @Test
    void everyTestItNamesExists() {
        assertThat(table.values()).allMatch(FeatureTableTest::isTest);
    }

    private static boolean isTest(String named) {
        String[] parts = named.split("\\.");
        try {
            Class<?> tests = Class.forName(FeatureTableTest.class.getPackageName() + "." + parts[0]);
            return Arrays.stream(tests.getDeclaredMethods())
                    .anyMatch(one -> one.getName().equals(parts[1]) && one.isAnnotationPresent(Test.class));
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }

    @Test
    void noTwoFeaturesShareATest() {
        assertThat(table.values()).doesNotHaveDuplicates();
    }
}
