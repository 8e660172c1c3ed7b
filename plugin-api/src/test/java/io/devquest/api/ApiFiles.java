package io.devquest.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where this module's classes and sources are, for tests that look at the API as a whole. */
final class ApiFiles {

    private ApiFiles() {}

    /** The folder of the module; Maven runs its tests there. */
    static Path module() {
        return Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    }

    static List<Path> sources() {
        return files(module().resolve("src/main/java"), ".java");
    }

    /** Every type a plugin can reach: public or protected, through types that are so too. */
    static List<Class<?>> types() {
        Path classes = classes();
        return files(classes, ".class").stream()
                .map(file -> classes.relativize(file).toString())
                .filter(name -> !name.endsWith("package-info.class"))
                .<Class<?>>map(name -> load(name.substring(0, name.length() - 6).replace('/', '.')))
                .filter(Signatures::reachable)
                .sorted(Comparator.comparing(Class::getName))
                .toList();
    }

    static Path classes() {
        try {
            return Path.of(CommunityPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, ApiFiles.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
