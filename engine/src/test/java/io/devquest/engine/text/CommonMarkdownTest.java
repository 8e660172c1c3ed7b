package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CommonMarkdownTest {

    private final CommonMarkdown markdown = new CommonMarkdown();

    private String render(String source) {
        return markdown.render(source).value().strip();
    }

    @Test
    void rendersCommonMark() {
        assertThat(render("# Loops\n\nUse *for* and **while**.\n\n- one\n- two"))
                .isEqualTo("<h1 id=\"user-content-loops\">Loops<a class=\"anchor\" href=\"#user-content-loops\""
                        + " aria-labelledby=\"user-content-loops\" rel=\"nofollow ugc noopener\">#</a></h1>\n<p>Use <em>for</em> and <strong>while</strong>.</p>\n"
                        + "<ul><li>one</li><li>two</li></ul>");
    }

    @Test
    void keepsTheLanguageOfFencedCode() {
        assertThat(render("```java\nint a = b < c ? 1 : 2;\n```"))
                .isEqualTo("<pre><code class=\"language-java\">int a &#61; b &lt; c ? 1 : 2;\n</code></pre>");
    }

    @Test
    void rendersTablesTaskListsAndStrikeThrough() {
        assertThat(render("| a | b |\n|---|:-:|\n| 1 | 2 |"))
                .contains("<table>", "<th>a</th>", "<td align=\"center\">2</td>");
        assertThat(render("- [x] done\n- [ ] open"))
                .contains("<input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" />")
                .contains("<input type=\"checkbox\" disabled=\"disabled\" />");
        assertThat(render("~~gone~~")).isEqualTo("<p><del>gone</del></p>");
    }

    @Test
    void makesLinksOfBareAddressesAndMarksAllLinks() {
        assertThat(render("See https://example.org/a?b=c"))
                .contains("href=\"https://example.org/a?b&#61;c\"")
                .containsPattern("rel=\"[^\"]*nofollow")
                .containsPattern("rel=\"[^\"]*ugc")
                .containsPattern("rel=\"[^\"]*noopener");
    }

    @Test
    void showsOwnPicturesAndLinksForeignOnes() {
        assertThat(render("![cat](/files/cat.png)"))
                .contains("<img src=\"/files/cat.png\" alt=\"cat\" loading=\"lazy\" />");
        assertThat(render("![cat](/files/0SBZ6XGSTN076/cat.png#640x480)"))
                .contains(
                        "<img src=\"/files/0SBZ6XGSTN076/cat.png#640x480\" alt=\"cat\" loading=\"lazy\" width=\"640\" height=\"480\" />");
        assertThat(render("![cat](https://example.org/cat.png)"))
                .doesNotContain("<img")
                .contains("href=\"https://example.org/cat.png\"", ">cat</a>");
        assertThat(render("[![cat](https://example.org/cat.png)](/cats)"))
                .doesNotContain("<img")
                .contains("href=\"/cats\"", ">cat</a>");
        assertThat(render("![](//example.org/cat.png)")).doesNotContain("<img");
        assertThat(render("![](/\\example.org/cat.png)")).doesNotContain("<img");
    }

    @Test
    void showsHtmlAsText() {
        assertThat(render("A List<String> and <b>bold</b>"))
                .isEqualTo("<p>A List&lt;String&gt; and &lt;b&gt;bold&lt;/b&gt;</p>");
    }

    @Test
    void survivesDeepNesting() {
        assertThat(render(">".repeat(50_000) + " deep")).contains("deep");
        assertThat(render("*a **a ".repeat(20_000) + "b")).contains("b");
        assertThat(render("[".repeat(50_000) + "x")).contains("x");
        assertThat(render("- ".repeat(50_000) + "x")).contains("x");
        assertThat(render("*".repeat(40_000) + "x" + "*".repeat(40_000))).contains("x");
    }

    @Test
    void refusesMoreThanIsAllowed() {
        assertThatThrownBy(() -> render("x".repeat(200_001)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("200,000");
    }

    @Test
    void excerptIsPlainTextCutAtAWord() {
        assertThat(markdown.excerpt("# Title\n\nSome *very* `long` text", 100))
                .isEqualTo("Title: Some very \"long\" text");
        assertThat(markdown.excerpt("alpha beta gamma", 12)).isEqualTo("alpha beta…");
        assertThat(markdown.excerpt("alphabetagamma", 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(markdown.excerpt("", 5)).isEmpty();
    }
}
