package io.devquest.engine.revisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.devquest.engine.revisions.Segment.Kind;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Texts, compared word by word. */
class WordDiffTest {

    private static String without(List<Segment> diff, Kind kind) {
        return diff.stream()
                .filter(segment -> segment.kind() != kind)
                .map(Segment::text)
                .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "a",
                        "b",
                        "word",
                        " ",
                        "  ",
                        "\n",
                        "\n\n",
                        "\r\n",
                        ".",
                        "**",
                        "\u00e9",
                        "e\u0301",
                        "\ud83d\ude00",
                        "<b>")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 1000)
    void appliedToTheOldTextItGivesTheNewOne(@ForAll("texts") String before, @ForAll("texts") String after) {
        List<Segment> diff = WordDiff.between(before, after);

        assertThat(without(diff, Kind.ADDED)).isEqualTo(before);
        assertThat(without(diff, Kind.REMOVED)).isEqualTo(after);
        assertThat(diff).noneMatch(segment -> segment.text().isEmpty());
    }

    @Property(tries = 200)
    void ofATextWithItselfHasNoChange(@ForAll("texts") String text) {
        assertThat(WordDiff.between(text, text)).allMatch(segment -> segment.kind() == Kind.SAME);
    }

    @Test
    void namesTheWordsThatChanged() {
        assertThat(WordDiff.between("One line.\nA quick fox.\nLast.", "One line.\nA slow fox.\nLast."))
                .containsExactly(
                        new Segment(Kind.SAME, "One line.\nA "),
                        new Segment(Kind.REMOVED, "quick"),
                        new Segment(Kind.ADDED, "slow"),
                        new Segment(Kind.SAME, " fox.\nLast."));
    }

    @Test
    void isBoundedForTextsThatHaveNothingInCommon() {
        String before = IntStream.range(0, 16_000).mapToObj(i -> "a" + i).collect(Collectors.joining("\n"));
        String after = IntStream.range(0, 16_000).mapToObj(i -> "b" + i).collect(Collectors.joining("\n"));
        String words =
                IntStream.range(0, 50_000).mapToObj(i -> i % 7 + " " + i % 3).collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(without(WordDiff.between(before, after), Kind.REMOVED)).isEqualTo(after);
            assertThat(without(WordDiff.between(before, words), Kind.REMOVED)).isEqualTo(words);
            assertThat(without(WordDiff.between(words, words.replace("1 2", "2 1")), Kind.ADDED))
                    .isEqualTo(words);
        });
    }
}
