package io.devquest.api.settings;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class SettingTest {

    private static final Setting<Long> NUMBER = Setting.number("forums.page-size", 20, 5, 100);
    private static final Setting<Boolean> FLAG = Setting.flag("forums.voting", true);
    private static final Setting<String> TEXT = Setting.text("forums.motto", "Ask.", 12);
    private static final Setting<String> CHOICE = Setting.choice("forums.order", "newest", "oldest");

    @Property
    void aNumberIsReadExactlyInItsRange(@ForAll long number) {
        boolean inRange = number >= 5 && number <= 100;
        assertThat(NUMBER.read(String.valueOf(number)).isPresent()).isEqualTo(inRange);
    }

    @Property
    void aLineOfTextIsReadAsItIsUpToItsLength(@ForAll String text) {
        boolean fits = text.length() <= 12 && text.lines().count() <= 1;
        assertThat(TEXT.read(text).filter(text::equals).isPresent()).isEqualTo(fits);
    }

    @Example
    void bothEndsOfARangeAreAllowed() {
        assertThat(NUMBER.read("5")).contains(5L);
        assertThat(NUMBER.read(" 100 ")).contains(100L);
        assertThat(NUMBER.read("4")).isEmpty();
        assertThat(NUMBER.read("101")).isEmpty();
        assertThat(NUMBER.read("twenty")).isEmpty();
        assertThat(NUMBER.read("")).isEmpty();
    }

    @Example
    void aFlagIsTrueOrFalseAndNothingElse() {
        assertThat(FLAG.read("true")).contains(true);
        assertThat(FLAG.read("false")).contains(false);
        assertThat(FLAG.read("yes")).isEmpty();
        assertThat(FLAG.read("TRUE")).isEmpty();
    }

    @Example
    void aChoiceIsOneOfItsOptionsAndTheFirstIsTheDefault() {
        assertThat(CHOICE.standard()).isEqualTo("newest");
        assertThat(CHOICE.read("oldest")).contains("oldest");
        assertThat(CHOICE.read("loudest")).isEmpty();
    }
}
