package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a text is a mention, and what becomes of it on a page. */
class MentionTextTest {

    private static final String ADA = "<a class=\"mention\" href=\"/u/ada\" rel=\"nofollow ugc noopener\">&#64;ada</a>";
    private static final List<Person> KNOWN = List.of(person(1, "ada"), person(2, "Bob-"), person(3, "bob"));

    private final CommonMarkdown markdown = new CommonMarkdown();

    private static Person person(long id, String name) {
        return new Person(new Id(id), name, name, "member", 0, "/u/" + name + "/avatar.svg");
    }

    private String render(String source) {
        return markdown.render(source, KNOWN).value().strip();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@ada",
                "Hello @ada!",
                "(@ada)",
                "*@ada*",
                "**@ADA**",
                "# For @ada",
                "> @ada said",
                "- @ada",
                "~~@ada~~",
                "| a |\n|---|\n| @ada |",
                "a\n@ada\nb",
                "@ada's",
                "@ada.",
                "@ada, @ada and @ada",
                "<b>@ada</b>",
                "@ada- no",
                "@ada_"
            })
    void aNameInRunningTextLeadsToThePerson(String source) {
        assertThat(markdown.mentionedNames(source)).anyMatch("ada"::equalsIgnoreCase);
        assertThat(render(source)).contains(ADA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`@ada`",
                "``x @ada``",
                "    @ada",
                "```\n@ada\n```",
                "~~~java\n@ada\nclass X {}\n~~~",
                "- a\n\n      @ada",
                "[@ada](/x)",
                "[*see @ada*](/x)",
                "![@ada](/a.png)",
                "https://example.org/@ada",
                "<https://example.org/@ada>",
                "www.example.org/@ada",
                "x@ada",
                "lovelace@ada.example.org",
                "@ada@example.org",
                "<mail@ada.example.org>",
                "@@ada",
                "_@ada",
                "/@ada",
                "@ada/core",
                "@ada\u00e9",
                "@adamant",
                "@ad",
                "@ ada",
                "<div title=\"@ada\">",
                "<span title='@ada'>x</span>",
                "[x]: /u/@ada\n\nx",
                "@ada12345678901234567890"
            })
    void whatIsCodeALinkOrAnotherWordIsLeftAlone(String source) {
        assertThat(render(source))
                .doesNotContain("mention")
                .isEqualTo(markdown.render(source).value().strip());
    }

    @Test
    void ofTwoNamesTheLongerOneIsMeant() {
        assertThat(markdown.mentionedNames("@Bob- @bob")).containsExactly("Bob-", "Bob", "bob");
        assertThat(render("@bob-")).contains("href=\"/u/Bob-\"").contains(">&#64;Bob-</a></p>");
        assertThat(render("@bob--")).contains("href=\"/u/bob\"").contains(">&#64;bob</a>--");
        assertThat(render("@bob @Bob-")).contains("href=\"/u/bob\"", "href=\"/u/Bob-\"");
    }

    @Test
    void onlyThoseWhoAreMentionedBecomeLinks() {
        assertThat(render("@ada and @eve"))
                .isEqualTo("<p>" + ADA + " and &#64;eve</p>")
                .doesNotContain("/u/eve");
        assertThat(markdown.render("@ada", List.of()).value()).doesNotContain("<a");
    }

    @Test
    void aTextThatIsTooDeepMentionsNobody() {
        String deep = "*a **a ".repeat(20_000) + " @ada";
        assertThat(markdown.mentionedNames(deep)).isSubsetOf("ada");
        assertThat(render(deep)).contains("ada");
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "@ada",
                "@bob",
                "`",
                "``",
                "```\n",
                "~~~",
                "\n",
                "\n\n",
                "    ",
                "\t",
                " ",
                "[",
                "](/x)",
                "](",
                ")",
                "!",
                "<",
                ">",
                "<a href=\"",
                "\">",
                "</a>",
                "<script>",
                "javascript:",
                "\"",
                "'",
                "*",
                "**",
                "_",
                "~~",
                "#",
                "- ",
                "> ",
                "|",
                "---",
                "https://",
                "www.",
                "example.org",
                "/",
                "\\",
                "&lt;",
                "&#64;ada",
                "@",
                "ada",
                "x");
        return piece.list().ofMaxSize(30).map(pieces -> String.join("", pieces));
    }

    private static final Pattern CODE = Pattern.compile("<code[^>]*>(.*?)</code>|<pre>(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("<a [^>]*>(.*?)</a>", Pattern.DOTALL);

    @Property(tries = 3_000)
    void mentionsNeverStandInCodeOrInLinksAndNeverMakeHtmlUnsafe(@ForAll("hostile") String source) {
        String html = markdown.render(source, KNOWN).value();
        assertThat(MarkupCheck.faults(html)).isEmpty();
        Matcher code = CODE.matcher(html);
        while (code.find()) {
            assertThat(code.group()).doesNotContain("class=\"mention\"");
        }
        Matcher link = LINK.matcher(html);
        while (link.find()) {
            assertThat(link.group(1)).doesNotContain("<a ");
        }
    }

    @Property(tries = 2_000)
    void apartFromItsLinksTheTextIsTheSame(@ForAll("hostile") String source) {
        String plain = markdown.render(source).value();
        String linked = markdown.render(source, KNOWN).value();
        assertThat(linked.replaceAll("<a class=\"mention\"[^>]*>(.*?)</a>", "$1"))
                .isEqualToIgnoringCase(plain);
    }

    @Property(tries = 1_000)
    void whateverIsInsideACodeSpanMentionsNobody(@ForAll("hostile") String inside) {
        String code = inside.replace("`", "'").replaceAll("\\s+", " ");
        String source = "see ``" + code + " @ada`` there";
        assertThat(markdown.render(source, KNOWN)).isEqualTo(markdown.render(source));
    }
}
