package io.devquest.testkit.house;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java source file.
 *
 * @param path from the root of the repository
 * @param code its text without comments and string literals
 */
record Source(String path, String text, String code) {

    private static final Pattern COMMENTS_AND_STRINGS = Pattern.compile(
            "\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\\\n])+'|/\\*.*?\\*/|//[^\\n]*",
            Pattern.DOTALL);
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    static Source of(String path, String text) {
        return new Source(path, text, COMMENTS_AND_STRINGS.matcher(text).replaceAll("\"\""));
    }

    /** {@code engine}, {@code plugins/forums}, {@code examples/hello-plugin}. */
    String module() {
        return path.substring(0, path.indexOf("/src/"));
    }

    boolean main() {
        return path.contains("/src/main/java/");
    }

    boolean in(String folder) {
        return path.startsWith(folder + "/");
    }

    String type() {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
    }

    String packageName() {
        Matcher matcher = PACKAGE.matcher(code);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** True if it names something in the package or below it, by import or in full. */
    boolean uses(String prefix) {
        return Pattern.compile("(?<![\\w.])" + Pattern.quote(prefix) + "[.;]")
                .matcher(code)
                .find();
    }

    /** Everything that matches, each once. */
    List<String> mentions(Pattern pattern) {
        return pattern.matcher(code).results().map(m -> m.group()).distinct().toList();
    }

    long lines() {
        return text.lines().count();
    }
}
