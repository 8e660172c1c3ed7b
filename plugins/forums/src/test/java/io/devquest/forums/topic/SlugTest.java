package io.devquest.forums.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Why does my loop skip the last element?, why-does-my-loop-skip-the-last-element",
        "Über Größe, uber-gro-e",
        "  C++ & C#  , c-c",
        "你好世界, topic",
        "Edit!, edit-topic",
        "Replies, replies-topic",
    })
    void keepsWhatIsReadable(String title, String slug) {
        assertThat(Slug.of(title)).isEqualTo(slug);
    }

    @Test
    void cutsALongTitleWithoutAHyphenAtItsEnd() {
        assertThat(Slug.of("a".repeat(59) + " b")).isEqualTo("a".repeat(59));
    }

    @RepeatedTest(200)
    void isAlwaysASegmentOfAPath(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        String title = random.ints(random.nextInt(300), 0, 0x11_000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Slug.of(title)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(66);
    }
}
