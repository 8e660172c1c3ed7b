package io.devquest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A person reads the API in one sitting (docs/decisions/0019). */
class ApiSizeTest {

    @Test
    void thereAreAtMostAHundredAndTwentyTypes() {
        assertThat(ApiFiles.types()).hasSizeBetween(40, 120);
    }

    @Test
    void thereAreAtMostFourThousandLines() throws IOException {
        long lines = 0;
        for (Path source : ApiFiles.sources()) {
            lines += Files.readAllLines(source, UTF_8).size();
        }
        assertThat(lines).isBetween(1_000L, 4_000L);
    }
}
