package io.devquest.engine.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** Marks are the only markup in what is shown. */
class HighlightsTest {

    private final Highlights highlights = new Highlights(new TextAnalysis());

    @Property(tries = 500)
    void nothingOfATextBecomesMarkup(
            @ForAll @StringLength(max = 400) @CharRange(from = ' ', to = 'z') String text,
            @ForAll @StringLength(min = 1, max = 10) String word) {
        Highlights.Wanted wanted = highlights.wanted(Question.parse(word + " " + text));
        for (String html : new String[] {
            highlights.whole(wanted, Language.EN, text).value(),
            highlights.part(wanted, Language.DE, text).value()
        }) {
            String bare = html.replace("<mark>", "").replace("</mark>", "");
            assertThat(bare).doesNotContain("<", ">", "\"");
            assertThat(html.split("<mark>", -1)).hasSameSizeAs(html.split("</mark>", -1));
        }
        String whole = highlights.whole(wanted, Language.EN, text).value().replaceAll("</?mark>", "");
        assertThat(whole.replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .isEqualTo(text);
    }

    @Example
    void thePartWithMostOfTheWordsIsShown() {
        String text = "alpha " + "filler ".repeat(100) + "alpha beta gamma " + "filler ".repeat(100);
        Highlights.Wanted wanted = highlights.wanted(Question.parse("alpha beta gamma"));
        assertThat(highlights.part(wanted, Language.EN, text).value())
                .startsWith("…")
                .endsWith("…")
                .contains("<mark>alpha</mark> <mark>beta</mark> <mark>gamma</mark>");
    }
}
