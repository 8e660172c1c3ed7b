package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.testkit.Documented;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    @Test
    void hasExactlyTheCodesOfTheSnippets() {
        assertThat(Documented.errors("snippets"))
                .isEqualTo(Arrays.stream(SnippetsErrors.values())
                        .collect(Collectors.toMap(
                                SnippetsErrors::code, error -> error.kind().status())));
    }
}
