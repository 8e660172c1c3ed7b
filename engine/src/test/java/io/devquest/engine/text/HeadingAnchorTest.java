package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** The addresses of headings. */
class HeadingAnchorTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    private final CommonMarkdown markdown = new CommonMarkdown();

    private List<String> ids(String source) {
        return ID.matcher(markdown.render(source).value())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void areMadeOfTheWords() {
        assertThat(ids("# Set up `javac` & run *it*!\n## \u00dcbung 3\n### \u65e5\u672c\u8a9e\n#"))
                .containsExactly(
                        "user-content-set-up-javac-run-it",
                        "user-content-\u00fcbung-3",
                        "user-content-\u65e5\u672c\u8a9e",
                        "user-content-section");
    }

    @Test
    void ofTheSameWordsDiffer() {
        assertThat(ids("# A\n# A 2\n# A\n# A\n# A 2"))
                .doesNotHaveDuplicates()
                .hasSize(5)
                .startsWith("user-content-a", "user-content-a-2");
    }

    @Property(tries = 200)
    void areNeverTheSameTwiceAndNeverThoseOfAPage(
            @ForAll @Size(max = 30) List<@StringLength(max = 4) @CharRange(from = '1', to = '3') String> words) {
        String source =
                String.join("", words.stream().map(word -> "# a " + word + "\n").toList());

        assertThat(ids(source))
                .hasSameSizeAs(words)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.startsWith("user-content-"));
    }

    @Test
    void areKeptApartOnOnePage() {
        String html = markdown.render("# A\n\nThe text id=\"user-content-a\" stays.\n")
                .value();

        String within = Anchors.within(html, "7");

        assertThat(ID.matcher(within).results().map(MatchResult::group)).containsExactly(" id=\"user-content-7-a\"");
        assertThat(within)
                .contains(
                        "href=\"#user-content-7-a\"",
                        "aria-labelledby=\"user-content-7-a\"",
                        "&#34;user-content-a&#34;");
    }
}
