package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Utf8WriterTest {

    private final Utf8Writer writer = new Utf8Writer();

    @Test
    void textOfEveryLengthOfCharactersComesOutAsUtf8() {
        String text = "plain, ä, €, 🎓 and plain again";
        writer.write(text, 0, text.length());
        char[] characters = text.toCharArray();
        writer.write(characters, 0, characters.length);
        writer.write('é');
        assertThat(new String(writer.toByteArray(), UTF_8)).isEqualTo(text + text + "é");
    }

    @Test
    void onlyTheGivenPartIsWritten() {
        writer.write("abcdef", 2, 3);
        writer.write("äbcdëf", 1, 4);
        writer.write("abcdef".toCharArray(), 1, 2);
        assertThat(new String(writer.toByteArray(), UTF_8)).isEqualTo("cde" + "bcdë" + "bc");
    }

    @Test
    void itGrowsWithThePage() {
        String text = "0123456789ö".repeat(10_000);
        writer.write("x", 0, 1);
        writer.write(text, 0, text.length());
        assertThat(new String(writer.toByteArray(), UTF_8)).isEqualTo("x" + text);
    }
}
