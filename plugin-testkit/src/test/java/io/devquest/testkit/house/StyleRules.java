package io.devquest.testkit.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rules of style.md that a program can see: each method lists what breaks its rule. */
final class StyleRules {

    static final int LONGEST_FILE = 400;

    private static final Pattern BAD_NAME = Pattern.compile(
            "\\b(?:class|interface|record|enum) (\\w*(?:Impl|Managers?|Utils?|Helpers?|Dto)|(?:Default|Base)[A-Z]\\w*)\\b");
    private static final Pattern SLEEP = Pattern.compile("\\bThread\\s*\\.\\s*sleep\\s*\\(|\\b[A-Z]+\\.sleep\\s*\\(");
    private static final Pattern WRITTEN_INTO_SQL = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern UNESCAPED =
            Pattern.compile("autoescape\\s+false|\\|\\s*raw\\b|autoEscaping\\s*\\(\\s*false");
    private static final Pattern NO_MOCKS = Pattern.compile("\\borg\\.(?:mockito|easymock|powermock)\\b");

    /** Hosts of public package registries, in pieces so that this file does not name one. */
    private static final List<List<String>> REGISTRIES = List.of(
            List.of("repo1", "maven", "org"),
            List.of("repo", "maven", "apache", "org"),
            List.of("central", "sonatype", "com"),
            List.of("oss", "sonatype", "org"),
            List.of("maven", "pkg", "github", "com"),
            List.of("plugins", "gradle", "org"),
            List.of("registry", "npmjs", "org"),
            List.of("registry", "yarnpkg", "com"),
            List.of("files", "pythonhosted", "org"),
            List.of("pypi", "org"),
            List.of("static", "crates", "io"),
            List.of("proxy", "golang", "org"));

    private StyleRules() {}

    static List<String> badNames(List<Source> sources) {
        return sources.stream()
                .flatMap(
                        source -> BAD_NAME.matcher(source.code()).results().map(m -> source.path() + ": " + m.group(1)))
                .toList();
    }

    static List<String> tooLong(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getValue().lines().count() > LONGEST_FILE)
                .map(Map.Entry::getKey)
                .toList();
    }

    static List<String> packagesWithoutNullPolicy(List<Source> sources) {
        Map<String, List<Source>> packages = sources.stream()
                .filter(Source::main)
                .collect(Collectors.groupingBy(
                        source -> source.path().substring(0, source.path().lastIndexOf('/'))));
        List<String> broken = new ArrayList<>();
        packages.forEach((folder, files) -> {
            boolean marked = files.stream()
                    .anyMatch(file ->
                            file.type().equals("package-info") && file.code().contains("@NullMarked"));
            if (!marked) {
                broken.add(folder);
            }
        });
        return broken;
    }

    static List<String> sleepsInTests(List<Source> sources) {
        return sources.stream()
                .filter(source -> !source.main() || source.in("plugin-testkit"))
                .filter(source -> SLEEP.matcher(source.code()).find())
                .map(Source::path)
                .toList();
    }

    static List<String> mocks(List<Source> sources) {
        return sources.stream()
                .filter(source -> NO_MOCKS.matcher(source.code()).find())
                .map(Source::path)
                .toList();
    }

    static List<String> textWrittenIntoSql(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().endsWith("Mapper.xml"))
                .flatMap(file -> linesWith(file, WRITTEN_INTO_SQL))
                .toList();
    }

    static List<String> unescapedOutput(Map<String, String> files) {
        return files.entrySet().stream()
                .filter(file -> file.getKey().contains("/src/main/"))
                .filter(file -> file.getKey().endsWith(".peb") || file.getKey().endsWith(".java"))
                .flatMap(file -> linesWith(file, UNESCAPED))
                .toList();
    }

    static List<String> registryAddresses(Map<String, String> files) {
        String hosts = REGISTRIES.stream()
                .map(host -> Pattern.quote(String.join(".", host)))
                .collect(Collectors.joining("|"));
        Pattern address = Pattern.compile("(?<![\\w.])(?:" + hosts + ")(?!\\w)");
        return files.entrySet().stream()
                .flatMap(file -> linesWith(file, address))
                .toList();
    }

    private static Stream<String> linesWith(Map.Entry<String, String> file, Pattern pattern) {
        List<String> lines = file.getValue().lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> pattern.matcher(lines.get(i)).find())
                .mapToObj(i -> file.getKey() + ":" + (i + 1));
    }
}
