package io.devquest.snippets.file;

import java.util.Locale;
import java.util.Map;

/** Languages by the ends of file names, in the words of the highlighter. */
final class Languages {

    private static final Map<String, String> BY_END = Map.ofEntries(
            Map.entry("java", "java"),
            Map.entry("py", "python"),
            Map.entry("js", "javascript"),
            Map.entry("mjs", "javascript"),
            Map.entry("ts", "typescript"),
            Map.entry("html", "xml"),
            Map.entry("xml", "xml"),
            Map.entry("css", "css"),
            Map.entry("sql", "sql"),
            Map.entry("sh", "bash"),
            Map.entry("json", "json"),
            Map.entry("yml", "yaml"),
            Map.entry("yaml", "yaml"),
            Map.entry("md", "markdown"),
            Map.entry("c", "c"),
            Map.entry("h", "c"),
            Map.entry("cpp", "cpp"),
            Map.entry("cs", "csharp"),
            Map.entry("go", "go"),
            Map.entry("rs", "rust"),
            Map.entry("rb", "ruby"),
            Map.entry("php", "php"),
            Map.entry("kt", "kotlin"),
            Map.entry("swift", "swift"),
            Map.entry("r", "r"));

    private Languages() {}

    static String of(String name) {
        String end = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_END.getOrDefault(end, "text");
    }
}
