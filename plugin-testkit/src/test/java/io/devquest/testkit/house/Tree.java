package io.devquest.testkit.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files of the repository as they would be committed: no build output, no hidden folders but the build's own. */
final class Tree {

    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", "run-home");
    private static final Set<String> HIDDEN_BUT_OURS = Set.of(".mvn", ".ci");

    private Tree() {}

    /** The folder with the root POM, above the module whose tests run. */
    static Path root() {
        Path folder = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        while (!Files.exists(folder.resolve("plugin-api/pom.xml"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static List<Path> files() {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(root(), new Walk(found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.stream().sorted().toList();
    }

    static List<Path> files(String ending) {
        return files().stream().filter(file -> file.toString().endsWith(ending)).toList();
    }

    /** Our own sources. Those below resources are data: hostile plugins as strangers write them, programs of lessons. */
    static List<Source> sources() {
        return files(".java").stream()
                .filter(file -> !file.toString().replace('\\', '/').matches(".*/src/\\w+/resources/.*"))
                .map(file -> Source.of(root().relativize(file).toString().replace('\\', '/'), text(file)))
                .toList();
    }

    static String text(Path file) {
        try {
            // not strict: pictures and archives are looked at too
            return new String(Files.readAllBytes(file), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Walk extends SimpleFileVisitor<Path> {

        private final List<Path> found;

        Walk(List<Path> found) {
            this.found = found;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            boolean hidden = name.startsWith(".") && !HIDDEN_BUT_OURS.contains(name);
            return NOT_OURS.contains(name) || hidden && !folder.equals(root())
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            // in a worktree .git is a file
            if (!file.getFileName().toString().equals(".git")) {
                found.add(file);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
