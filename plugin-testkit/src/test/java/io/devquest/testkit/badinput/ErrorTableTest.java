package io.devquest.testkit.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.error.ErrorCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ErrorTableTest {

    private static final Pattern CODES =
            Pattern.compile("(?s)package ([\\w.]+);.*\\benum (\\w+) implements ErrorCode\\b");

    @Test
    void hasExactlyTheCodesOfTheEngine() throws Exception {
        Map<String, Integer> known = new TreeMap<>();
        for (Class<?> type : enums()) {
            for (Object constant : type.getEnumConstants()) {
                ErrorCode code = (ErrorCode) constant;
                known.put(code.code(), code.kind().status());
            }
        }
        assertThat(known).containsKeys("not_found", "json_malformed", "plugin_exists");
        Map<String, Integer> documented = ErrorTable.codes(false);
        documented.keySet().removeIf(code -> code.contains("."));
        assertThat(documented).isEqualTo(known);
    }

    private static List<Class<?>> enums() throws IOException, ClassNotFoundException {
        List<Class<?>> found = new ArrayList<>();
        for (String module : List.of("plugin-api", "engine")) {
            try (Stream<Path> files = Files.walk(ErrorTable.root().resolve(module + "/src/main/java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    var matcher = CODES.matcher(Files.readString(file));
                    if (matcher.find()) {
                        found.add(Class.forName(matcher.group(1) + "." + matcher.group(2)));
                    }
                }
            }
        }
        return found;
    }
}
