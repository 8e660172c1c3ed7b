package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Texts written to cost much: reading, showing and shortening them stays within a bound. */
class TextBoundsTest {

    private static final int LONGEST = 200_000;
    private static final int SOME = 50_000;
    private static final Duration BOUND = Duration.ofSeconds(10);
    private static final int LARGEST_PER_CHARACTER = 40;

    private final CommonMarkdown markdown = new CommonMarkdown();
    private final TextReader reader = new TextReader();

    private static String full(String part) {
        return part.repeat(LONGEST / part.length());
    }

    private static String numbered(String part) {
        return IntStream.range(0, LONGEST / (part.length() + 6))
                .mapToObj(i -> part.replace("%", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> isBounded() {
        Map<String, String> texts = Map.ofEntries(
                Map.entry("10,000 nested quotations", ">".repeat(10_000) + "x"),
                Map.entry("quotations line by line", full("> > > > >\n")),
                Map.entry("brackets", full("[")),
                Map.entry("bracket pairs", full("[]")),
                Map.entry("links in links", full("[a](")),
                Map.entry("pictures in pictures", full("![")),
                Map.entry("emphasis that opens", full("*a **a ")),
                Map.entry("emphasis that closes", full("a* a** ")),
                Map.entry("underscores", full("_a__")),
                Map.entry("strike-through", full("~~a ~")),
                Map.entry(
                        "code spans",
                        IntStream.range(1, 600)
                                .mapToObj(i -> "`".repeat(i) + "x")
                                .collect(Collectors.joining())),
                Map.entry(
                        "a wide table with short rows",
                        "|a".repeat(30_000) + "|\n" + "|-".repeat(30_000) + "|\n"
                                + full("|\n").substring(0, 70_000)),
                Map.entry(
                        "many tables with short rows",
                        full("|a|b|c|d|e|f|g|h|\n|-|-|-|-|-|-|-|-|\n" + "|\n".repeat(400) + "\n")),
                Map.entry("spoilers that open", full("||a ")),
                Map.entry("spoilers in spoilers", full(":::spoiler\n")),
                Map.entry("the same heading", full("# a\n")),
                Map.entry("headings that end with numbers", numbered("# a\n# a %\n")),
                Map.entry("definitions", numbered("[%]: /x\n")),
                Map.entry("addresses", full("http://a.")),
                Map.entry("mail addresses", full("a@b.c@")),
                Map.entry("names", full("@abc ")),
                Map.entry("angle brackets", full("<a ")),
                Map.entry("angle brackets with one end", full("<a ").substring(1) + ">"),
                Map.entry("comments", full("<!-- > ")),
                Map.entry("instructions", full("x <? > ")),
                Map.entry("tags with values", full("x <a b='> <a b=\"> ")),
                Map.entry("entities", full("&#x")),
                Map.entry("lists in lists", full("- ")),
                Map.entry("fences", full("```\n")),
                Map.entry("one long line", "x".repeat(LONGEST)),
                Map.entry("empty lines", "\n".repeat(LONGEST)));
        return texts.entrySet().stream()
                .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> bounded(text.getValue())));
    }

    private void bounded(String text) {
        assertTimeoutPreemptively(BOUND, () -> {
            assertThat(markdown.render(text).value()).hasSizeLessThan(LARGEST_PER_CHARACTER * LONGEST);
            markdown.mentionedNames(text.substring(0, Math.min(SOME, text.length())));
            assertThat(markdown.excerpt(text, 200)).hasSizeLessThanOrEqualTo(200);
            reader.read(text.substring(0, Math.min(SOME, text.length())));
        });
    }
}
