package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.shared.ForumsErrors;
import io.devquest.testkit.Documented;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    @Test
    void hasExactlyTheCodesOfTheForums() {
        assertThat(Documented.errors("forums"))
                .isEqualTo(Arrays.stream(ForumsErrors.values())
                        .collect(Collectors.toMap(
                                ForumsErrors::code, error -> error.kind().status())));
    }
}
