package io.devquest.runner.local;

import io.devquest.api.code.CodeLanguage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The languages whose programs are installed where the sandbox sees them. */
public final class Languages {

    private static final String C_FLAGS = " -O2 -o program -lm";

    private static final List<Language> KNOWN = List.of(
            language("bash", "Bash", "main.sh", "", List.of("bash", "./MAIN"), "bash"),
            language("c", "C", "main.c", "gcc -std=c17 -x c ./*.c" + C_FLAGS, List.of("./program"), "gcc"),
            language("cpp", "C++", "main.cpp", "g++ -std=c++17 ./*.cpp" + C_FLAGS, List.of("./program"), "g++"),
            language(
                    "java",
                    "Java",
                    "Main.java",
                    "javac -J-Xmx160m -J-XX:+UseSerialGC -J-XX:TieredStopAtLevel=1 -proc:none -d . ./*.java",
                    List.of("java", "-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss2m", "STEM"),
                    "java",
                    "javac"),
            language("javascript", "JavaScript", "main.js", "", List.of("node", "./MAIN"), "node"),
            language("python", "Python", "main.py", "", List.of("python3", "-B", "./MAIN"), "python3"));

    private final List<Language> found;

    private Languages(List<Language> found) {
        this.found = List.copyOf(found);
    }

    private static Language language(
            String id, String title, String main, String compile, List<String> run, String... programs) {
        return new Language(new CodeLanguage(id, title, main), compile, run, List.of(programs));
    }

    /** Those of this machine. */
    public static Languages here() {
        return new Languages(KNOWN.stream().filter(Languages::installed).toList());
    }

    /** Those of these names, whether they are on this machine or not, in the order of their titles. */
    public static List<CodeLanguage> known(Collection<String> ids) {
        return KNOWN.stream()
                .map(Language::shown)
                .filter(language -> ids.contains(language.id()))
                .toList();
    }

    private static boolean installed(Language language) {
        return language.programs().stream().allMatch(program -> Files.isExecutable(Path.of("/usr/bin", program)));
    }

    /** All of them, in the order of their titles. */
    public List<Language> all() {
        return found;
    }

    /** The one of that name; empty if it cannot be run here. */
    public Optional<Language> find(String id) {
        return found.stream()
                .filter(language -> language.shown().id().equals(id))
                .findFirst();
    }
}
