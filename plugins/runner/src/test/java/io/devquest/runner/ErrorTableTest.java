package io.devquest.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.runner.run.RunErrors;
import io.devquest.testkit.Documented;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    @Test
    void hasExactlyTheCodesOfTheRunner() {
        assertThat(Documented.errors("runner"))
                .isEqualTo(Arrays.stream(RunErrors.values())
                        .collect(Collectors.toMap(
                                RunErrors::code, error -> error.kind().status())));
    }
}
