package io.devquest.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds what a plugin must not refer to: anything it cannot see when it is loaded, and what outlives its stop. */
final class References {

    private static final List<String> VISIBLE =
            List.of("io.devquest.api.", "org.slf4j.", "jakarta.validation.", "org.jspecify.annotations.");

    /** What keeps a stopped plugin alive; the engine offers a service for each. */
    private static final Pattern OUTLIVING =
            Pattern.compile("java\\.lang\\.Thread\\.(<init>|start|ofVirtual|ofPlatform)"
                    + "|java\\.lang\\.(ThreadLocal|InheritableThreadLocal)\\.(<init>|withInitial)"
                    + "|java\\.util\\.Timer\\.<init>|java\\.util\\.concurrent\\.Executors\\.\\w+"
                    + "|java\\.util\\.concurrent\\.(ThreadPoolExecutor|ForkJoinPool)\\.<init>"
                    + "|java\\.util\\.concurrent\\.CompletableFuture\\.(orTimeout|completeOnTimeout)"
                    + "|java\\.lang\\.Runtime\\.(addShutdownHook|exit|halt)|java\\.lang\\.System\\.exit"
                    + "|java\\.sql\\.DriverManager\\.\\w+|java\\.net\\.http\\.HttpClient\\.\\w+");

    private References() {}

    static List<String> forbidden(ArchiveContent archive) {
        List<String> found = new ArrayList<>();
        archive.own(".class").forEach((name, bytes) -> {
            ClassFile file = ClassFile.read(bytes);
            file.classes().stream()
                    .filter(type -> !visible(type, archive))
                    .forEach(type -> found.add(name + " refers to " + type));
            file.members().stream()
                    .filter(member -> OUTLIVING.matcher(member).matches())
                    .forEach(member -> found.add(name + " uses " + member));
        });
        return found;
    }

    private static boolean visible(String type, ArchiveContent archive) {
        return VISIBLE.stream().anyMatch(type::startsWith)
                || archive.has(type.replace('.', '/') + ".class")
                || ofTheJdk(type);
    }

    private static boolean ofTheJdk(String type) {
        try {
            Class.forName(type, false, ClassLoader.getPlatformClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
