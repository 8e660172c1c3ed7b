package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.forums.shared.ForumsErrors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    @Test
    void hasExactlyTheCodesOfTheForums() throws Exception {
        Map<String, Integer> documented = new TreeMap<>();
        Pattern.compile("(?m)^\\| `(forums\\.\\w+)` \\| (\\d{3}) \\| \\S.*\\|$")
                .matcher(Files.readString(root().resolve("docs/errors.md")))
                .results()
                .forEach(row -> documented.put(row.group(1), Integer.parseInt(row.group(2))));
        assertThat(documented)
                .isEqualTo(Arrays.stream(ForumsErrors.values())
                        .collect(Collectors.toMap(
                                ForumsErrors::code, error -> error.kind().status())));
    }

    private static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/errors.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
