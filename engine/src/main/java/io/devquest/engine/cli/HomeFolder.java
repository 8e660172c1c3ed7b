package io.devquest.engine.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The folder of one instance. */
final class HomeFolder {

    private HomeFolder() {}

    /**
     * Makes what is missing. A new home gets the configuration and the plugins of the installation; a folder that is
     * there already, even an empty one, is left as it is.
     */
    static void prepare(Path home, Optional<Path> installation) {
        try {
            Files.createDirectories(home.resolve("data"));
            if (installation.isPresent()) {
                copyIfMissing(installation.get().resolve("conf"), home.resolve("conf"));
                copyIfMissing(installation.get().resolve("plugins"), home.resolve("plugins"));
            }
            Files.createDirectories(home.resolve("plugins"));
        } catch (IOException e) {
            throw new CommandFailure("The home folder " + home + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void copyIfMissing(Path from, Path to) throws IOException {
        if (Files.exists(to) || !Files.isDirectory(from)) {
            return;
        }
        Files.createDirectories(to);
        List<Path> files;
        try (Stream<Path> all = Files.list(from)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Files.copy(file, to.resolve(file.getFileName()));
        }
    }
}
