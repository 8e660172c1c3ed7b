package io.devquest.snippets.history;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.snippets.file.SnippetFile;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FileDiffTest {

    private static final List<String> LONG =
            IntStream.range(0, 30_000).mapToObj(String::valueOf).toList();

    @Test
    void aChangedLineStandsBetweenThreeThatAreTheSame() {
        List<DiffLine> lines = diff("a\nb\nc\nd\ne", "a\nb\nc\nd\nx");
        assertThat(lines.stream().map(DiffLine::kind)).containsExactly("gap", "same", "same", "same", "changed");
        assertThat(lines.get(4)).isEqualTo(new DiffLine("changed", 5, 5, "e", "x"));
    }

    @Test
    @Timeout(60)
    void textsThatDifferTooMuchAreReplacedBetweenWhatIsTheSame() {
        List<String> turned = LONG.stream().collect(Collectors.toList());
        Collections.reverse(turned.subList(1, turned.size() - 1));
        List<DiffLine> lines = diff(text(LONG), text(turned));
        assertThat(lines.get(0)).isEqualTo(new DiffLine("same", 1, 1, "0", "0"));
        assertThat(lines.get(1)).isEqualTo(new DiffLine("changed", 2, 2, "1", "29998"));
        assertThat(lines.get(lines.size() - 1).kind()).isEqualTo("same");
        assertThat(lines).hasSize(LONG.size());
    }

    private static String text(List<String> lines) {
        return lines.stream().collect(joining("\n"));
    }

    private static List<DiffLine> diff(String before, String after) {
        return FileDiff.between(List.of(new SnippetFile("A", before)), List.of(new SnippetFile("A", after)))
                .get(0)
                .lines();
    }
}
