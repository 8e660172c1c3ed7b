package io.devquest.engine.moderation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Near texts are near, others are far, and four bands find what differs in three bits. */
class SimHashTest {

    @Property
    void distanceIsSymmetricAndThatOfATextToItselfIsNothing(@ForAll long one, @ForAll long other) {
        assertThat(SimHash.distance(one, other))
                .isEqualTo(SimHash.distance(other, one))
                .isBetween(0, 64);
        assertThat(SimHash.distance(one, one)).isZero();
    }

    @Property
    void whatDiffersInThreeBitsSharesABand(
            @ForAll long hash,
            @ForAll @IntRange(max = 63) int first,
            @ForAll @IntRange(max = 63) int second,
            @ForAll @IntRange(max = 63) int third) {
        long near = hash ^ 1L << first ^ 1L << second ^ 1L << third;
        assertThat(List.of(0, 1, 2, 3)).anyMatch(band -> SimHash.band(hash, band) == SimHash.band(near, band));
    }

    // a word among many moves each sum by a little, and few of the sums are that close to nothing
    @Property(tries = 200)
    void aTextWithOneOtherWordIsNearerThanAStrangeText(
            @ForAll @Size(120) List<@AlphaChars @StringLength(min = 2, max = 9) String> words,
            @ForAll @Size(120) List<@AlphaChars @StringLength(min = 2, max = 9) String> strange,
            @ForAll @IntRange(max = 119) int place) {
        if (words.stream().distinct().count() < 60
                || strange.stream().distinct().count() < 60) {
            return;
        }
        List<String> changed = new ArrayList<>(words);
        changed.set(place, "otherwise");
        assertThat(SimHash.distance(SimHash.of(words), SimHash.of(changed)))
                .isLessThan(SimHash.distance(SimHash.of(words), SimHash.of(strange)));
    }

    @Test
    void aLongTextWithOneOtherWordMatches() {
        String text = """
                I would like to say thank you to everybody who helped me last month. I started this course in January \
                without any idea of programming. In the first weeks I wanted to stop every evening, because my \
                solutions never passed the hidden tests, and I could not see why. Then someone here told me to write \
                down what each variable holds after each line. It felt silly, like school, but it was the moment at \
                which I started to understand what the machine does. Since then I have finished the chapters on loops, \
                functions and files, and last week I wrote a small program for my mother's bakery that adds up the \
                orders of a day. It is forty lines long and I am prouder of it than of anything I did before.""";
        Fingerprint one = Fingerprint.of(Tokens.of(text));
        Fingerprint other = Fingerprint.of(Tokens.of(text.replace("bakery", "garage")));
        assertThat(one.exact()).isNotEqualTo(other.exact());
        assertThat(one.matches(other.exact(), other.near())).isTrue();
    }

    @Test
    void caseSignsAndDisguisesDoNotMakeAnotherText() {
        Fingerprint one = Fingerprint.of(Tokens.of("Buy our wonderful sofas, they are the best of all"));
        Fingerprint other = Fingerprint.of(Tokens.of("BUY our wоnderful sofas!!! They are the be\u200bst -- of all."));
        assertThat(one.exact()).isEqualTo(other.exact()).isNotZero();
    }

    @Test
    void thanksAreTooShortToBeRepeated() {
        assertThat(Fingerprint.of(Tokens.of("Thanks, that works!")).known()).isFalse();
        assertThat(Fingerprint.of(Tokens.of("谢谢，好了！")).known()).isFalse();
    }
}
