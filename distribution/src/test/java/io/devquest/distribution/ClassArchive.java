package io.devquest.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The classes of the product as a JVM has loaded them, in a file beside it that other JVMs map: a start takes two seconds
 * less, and tests start it some hundred times. A JVM that cannot use the file reads the classes as ever, and says nothing.
 */
final class ClassArchive {

    private final Path file;
    private final Path libraries;

    ClassArchive(Path product) {
        file = product.resolveSibling("classes.jsa");
        libraries = product.resolve("lib");
    }

    /**
     * The option for the JVM of the product.
     *
     * @param start starts the product with one more option and waits until it is ready
     */
    synchronized String option(Function<String, Running> start) {
        try {
            if (isOld()) {
                make(start);
            }
            return "-XX:SharedArchiveFile=" + file + " -Xlog:disable -Xlog:all=off";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void make(Function<String, Running> start) throws IOException {
        // test classes run in two JVMs
        try (FileChannel channel = FileChannel.open(
                        file.resolveSibling("classes.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (isOld()) {
                Path made = file.resolveSibling("classes.new");
                Running first = start.apply("-XX:ArchiveClassesAtExit=" + made + " -Xlog:disable -Xlog:all=off");
                first.guest().get("/");
                first.stop();
                Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private boolean isOld() throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        FileTime made = Files.getLastModifiedTime(file);
        try (Stream<Path> jars = Files.list(libraries)) {
            for (Path jar : jars.toList()) {
                if (Files.getLastModifiedTime(jar).compareTo(made) > 0) {
                    return true;
                }
            }
        }
        return false;
    }
}
