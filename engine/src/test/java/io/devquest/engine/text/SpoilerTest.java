package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see when they ask for it. */
class SpoilerTest {

    private final CommonMarkdown markdown = new CommonMarkdown();

    private String render(String source) {
        return markdown.render(source).value().strip();
    }

    @Test
    void wordsAreBehindABoxToTick() {
        assertThat(render("It was ||the *butler*||."))
                .isEqualTo(
                        "<p>It was <label class=\"spoiler\"><input type=\"checkbox\" class=\"spoiler-switch\""
                                + " aria-label=\"Spoiler\" /><span class=\"spoiler-words\">the <em>butler</em></span></label>.</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a || b || c", "`||x||`", "\\||x||", "|x|", "||x", "||||", "|||x|||"})
    void otherBarsStayBars(String source) {
        assertThat(render(source)).doesNotContain("spoiler");
    }

    @Test
    void blocksAreDisclosuresWithAnythingInThem() {
        assertThat(render("::: spoiler My solution\n```java\nint a;\n```\n\n- one\n:::\nafter"))
                .startsWith("<details class=\"spoiler\"><summary>My solution</summary>")
                .contains("<code class=\"language-java\">int a;", "<li>one</li>")
                .endsWith("</details>\n<p>after</p>");
        assertThat(render(":::spoiler\nx")).contains("<summary>Spoiler</summary>", "<p>x</p>");
        assertThat(render("::::spoiler A\n:::spoiler B\nx\n:::\ny\n::::"))
                .containsSubsequence("A", "B", "x", "</details>", "y", "</details>");
    }

    @Test
    void areInNoExcerpt() {
        assertThat(markdown.excerpt("It was ||the butler||.\n\n:::spoiler Why\nThe candlestick.\n:::\n\nEnd", 200))
                .doesNotContain("butler", "candlestick")
                .contains("It was …", "Why …", "End");
    }

    @Test
    void areReadByTheChecksAndMention() {
        assertThat(new TextReader()
                        .read("||cheap|| pills\n\n:::spoiler\nhttps://evil.example/\n:::")
                        .words())
                .contains("cheap", "pills");
        assertThat(new TextReader()
                        .read(":::spoiler\nhttps://evil.example/\n:::")
                        .links())
                .containsExactly("https://evil.example/");
        assertThat(markdown.mentionedNames("||@ada||")).containsExactly("ada");
    }
}
