package io.devquest.api.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class IdTest {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    @Property
    void everyNumberSurvivesItsText(@ForAll long value) {
        Id id = new Id(value);
        assertThat(id.toString()).hasSize(13).matches("[" + DIGITS + "]*");
        assertThat(Id.parse(id.toString())).contains(id);
        assertThat(Id.parse(id.toString().toLowerCase(Locale.ROOT))).contains(id);
    }

    @Property
    void numberIdAndTextAreInTheSameOrder(@ForAll @LongRange(min = 0) long a, @ForAll @LongRange(min = 0) long b) {
        int order = Integer.signum(Long.compare(a, b));
        assertThat(Integer.signum(new Id(a).compareTo(new Id(b)))).isEqualTo(order);
        assertThat(Integer.signum(new Id(a).toString().compareTo(new Id(b).toString())))
                .isEqualTo(order);
    }

    @Property
    void textOfAnotherLengthIsNoId(@ForAll String text) {
        Assume.that(text.length() != 13);
        assertThat(Id.parse(text)).isEmpty();
    }

    @Property
    void textWithAForeignCharacterIsNoId(@ForAll @AlphaChars @StringLength(13) String text) {
        boolean readable = text.toUpperCase(Locale.ROOT).chars().allMatch(c -> DIGITS.indexOf(c) >= 0)
                && DIGITS.indexOf(Character.toUpperCase(text.charAt(0))) < 16;
        assertThat(Id.parse(text).isPresent()).isEqualTo(readable);
    }

    @Example
    void moreThan64BitsAreNoId() {
        assertThat(Id.parse("FZZZZZZZZZZZZ")).contains(new Id(-1));
        assertThat(Id.parse("G000000000000")).isEmpty();
    }

    @Example
    void lettersThatLookLikeDigitsAreNoId() {
        assertThat(Id.parse("000000000000I")).isEmpty();
        assertThat(Id.parse("000000000000L")).isEmpty();
        assertThat(Id.parse("000000000000O")).isEmpty();
        assertThat(Id.parse("000000000000U")).isEmpty();
        assertThat(Id.parse("00000000000\u0130")).isEmpty();
    }
}
