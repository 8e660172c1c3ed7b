package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.snippets.shared.SnippetsErrors;
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
    void hasExactlyTheCodesOfTheSnippets() throws Exception {
        Map<String, Integer> documented = new TreeMap<>();
        Pattern.compile("(?m)^\\| `(snippets\\.\\w+)` \\| (\\d{3}) \\| \\S.*\\|$")
                .matcher(Files.readString(root().resolve("docs/errors.md")))
                .results()
                .forEach(row -> documented.put(row.group(1), Integer.parseInt(row.group(2))));
        assertThat(documented)
                .isEqualTo(Arrays.stream(SnippetsErrors.values())
                        .collect(Collectors.toMap(
                                SnippetsErrors::code, error -> error.kind().status())));
    }

    private static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("docs/errors.md"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
