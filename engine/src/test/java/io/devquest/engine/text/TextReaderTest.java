package io.devquest.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What a text says outside its code. */
class TextReaderTest {

    private final TextReader reader = new TextReader();

    @Test
    void codeIsNoText() {
        TextReading reading =
                reader.read("Run `rm -rf`:\n\n```\nsecret https://a.example\n```\n\n    more\n\nthen *rest*");
        assertThat(reading.words()).contains("Run", "rest").doesNotContain("rm", "secret", "more");
        assertThat(reading.links()).isEmpty();
    }

    @Test
    void quotationsAreSaidButNotOnesOwn() {
        TextReading reading = reader.read("> theirs\n\nmine");
        assertThat(reading.words()).contains("theirs", "mine");
        assertThat(reading.own()).contains("mine").doesNotContain("theirs");
    }

    @Test
    void linksAreFoundHoweverTheyAreWritten() {
        assertThat(reader.read(
                                "[a](https://one.example) https://two.example <https://three.example> ![b](https://x.example/p)")
                        .links())
                .containsExactly(
                        "https://one.example", "https://two.example", "https://three.example", "https://x.example/p");
    }

    @Test
    void runningTextIsChangedAndCodeStays() {
        String source = "A word, `word` **word**\n\n    word\n\n> word [word](https://word.example)\n";
        assertThat(reader.change(source, text -> text.replace("word", "WORD")))
                .isEqualTo("A WORD, `word` **WORD**\n\n    word\n\n> WORD [WORD](https://word.example)\n");
        assertThat(reader.change("", text -> text.toUpperCase(Locale.ROOT))).isEmpty();
    }

    @Test
    void whatIsNestedTooDeeplyIsReadAsItIsWritten() {
        String deep = "*a **b ".repeat(20_000);
        assertThat(reader.read(deep).words()).isNotEmpty();
    }
}
