package io.devquest.courses.demo;

import io.devquest.courses.folder.CourseArchive;
import io.devquest.courses.folder.CourseText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The courses in the folder {@code demo} of the plugin: beside its classes, whether these lie in a folder or in a JAR. */
final class DemoFolders {

    private static final String FOLDER = "demo";

    private DemoFolders() {}

    static List<CourseText> load() {
        try {
            Path place = Path.of(DemoFolders.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                return read(place.resolve(FOLDER));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return read(jar.getPath("/", FOLDER));
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The classes of the courses lie nowhere", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<CourseText> read(Path demo) throws IOException {
        if (!Files.isDirectory(demo)) {
            return List.of();
        }
        try (var folders = Files.list(demo)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CourseArchive::readFolder)
                    .toList();
        }
    }
}
