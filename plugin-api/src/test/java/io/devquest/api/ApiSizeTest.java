package io.devquest.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A person reads what they need of the API in one sitting (docs/decisions/0019, 0027 and 0036). */
class ApiSizeTest {

    private static final Set<String> READ_FIRST =
            Set.of("api", "access", "content", "data", "error", "event", "http", "view");

    @Test
    void thereAreAtMostAHundredAndThirtyFiveTypes() {
        assertThat(ApiFiles.types()).hasSizeBetween(40, 135);
    }

    @Test
    void whatIsReadFirstHasAtMostTwoAndAHalfThousandLines() throws IOException {
        Map<String, Integer> lines = lines();
        assertThat(lines).containsKeys(READ_FIRST.toArray(String[]::new));
        assertThat(READ_FIRST.stream().mapToInt(lines::get).sum()).isBetween(1_000, 2_500);
    }

    @Test
    void eachServiceHasAtMostThreeHundredAndFiftyLines() throws IOException {
        Map<String, Integer> services = lines();
        services.keySet().removeAll(READ_FIRST);
        assertThat(services.values()).isNotEmpty().allMatch(lines -> lines <= 350);
    }

    @Test
    void allOfItHasAtMostFiveAndAHalfThousandLines() throws IOException {
        assertThat(lines().values().stream().mapToInt(Integer::intValue).sum()).isBetween(1_000, 5_500);
    }

    /** By package; that of the whole is called as its folder. */
    private static Map<String, Integer> lines() throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        for (Path source : ApiFiles.sources()) {
            String room = source.getParent().getFileName().toString();
            lines.merge(room, Files.readAllLines(source, UTF_8).size(), Integer::sum);
        }
        return lines;
    }
}
