package io.devquest.forums.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class WrittenTest {

    @Test
    void aLineHasSingleBlanksOnly() {
        assertThat(Written.line("  one\t two\u0000\nthree ")).isEqualTo("one two three");
    }

    @Test
    void aBodyKeepsItsIndentationAndItsPlainLineEnds() {
        assertThat(Written.body("    code\r\n\rmore\u0000  \r\n")).isEqualTo("    code\n\nmore");
    }

    @Test
    void aReasonIsNullWhenNothingWasSaidAndCutWhenTooMuchWas() {
        assertThat(Written.reason(Optional.of("  "))).isNull();
        assertThat(Written.reason(Optional.of("x".repeat(600)))).hasSize(500);
    }
}
