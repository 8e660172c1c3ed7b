package io.devquest.forums.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Documented;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The table of features names each thing that people expect, with a test that exists. */
class FeatureTableTest {

    private static final List<String> EXPECTED = List.of(
            "Categories with nesting, tags, per-category permissions",
            "Board bound to a course / lesson / exercise",
            "Q&A mode: accepted answer, solved filter, auto-close after solve",
            "Voting up/down with daily and per-target caps",
            "Vote rights gated by reputation",
            "Markdown with live preview, fenced code, highlighting",
            "Edit history and diffs, grace window",
            "Drafts, autosave",
            "Post and title length and quality floor",
            "Duplicate / similar-topic suggestion while typing",
            "Notification levels per topic, tag, category",
            "Mentions with caps; group mention",
            "Full-text search with operators",
            "Unread tracking, new / unread / top lists",
            "Merge, split, move, pin, close, timed close, slow mode",
            "Consecutive-reply and new-user limits");

    private final Map<String, String> table = Documented.features("What the forums do");

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
