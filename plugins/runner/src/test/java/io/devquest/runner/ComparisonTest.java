package io.devquest.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.CodeTest;
import io.devquest.runner.judging.Comparison;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static boolean accepts(CodeTest.Kind kind, String expected, String output) {
        return Comparison.accepts(new CodeTest("", kind, expected), output);
    }

    @Test
    void whiteSpaceAndQuotationMarksDoNotCount() {
        assertThat(accepts(CodeTest.Kind.EXACT, "He said \"yes\"", "He  said\n“yes”\n"))
                .isTrue();
        assertThat(accepts(CodeTest.Kind.EXACT, "it's", "it’s")).isTrue();
        assertThat(accepts(CodeTest.Kind.EXACT, "1 2", "12")).isTrue();
        assertThat(accepts(CodeTest.Kind.EXACT, "", " \n")).isTrue();
        assertThat(accepts(CodeTest.Kind.EXACT, "Yes", "yes")).isFalse();
    }

    @Test
    void aPatternMatchesTheWholeOutputWhateverTheCase() {
        assertThat(accepts(CodeTest.Kind.PATTERN, "yes|ye[ps]", "YEP\n")).isTrue();
        assertThat(accepts(CodeTest.Kind.PATTERN, "yes", "yes indeed")).isFalse();
        assertThat(accepts(CodeTest.Kind.PATTERN, "(", "(")).isFalse();
    }

    @Test
    void aPatternThatTakesForEverMatchesNothing() {
        assertThat(accepts(CodeTest.Kind.PATTERN, "(a|aa)+b", "a".repeat(5_000)))
                .isFalse();
    }

    @Test
    void anythingWillDoForSome() {
        assertThat(accepts(CodeTest.Kind.ANY, "", "whatever")).isTrue();
    }
}
