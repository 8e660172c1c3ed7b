package io.devquest.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.courses.CoursesPlugin;
import io.devquest.courses.folder.CourseText;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class DemoCoursesTest {

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class);

    @Test
    void theExampleCoursesAreThereAfterAStartWithDemoData() {
        community.demo();
        List<CourseText> courses = DemoFolders.load();
        assertThat(community.guest().get("/api/v1/courses?limit=100").json().path("items"))
                .hasSize((int) courses.stream()
                        .filter(course -> course.status().equals(CourseText.PUBLISHED))
                        .count());
        courses.forEach(course ->
                community.admin("ada").page("/courses/" + course.slug()).contains(course.title()));
    }

    @Test
    void foldersAreReadFromADiskAndFromAJar(@TempDir Path disk) throws IOException {
        Path lesson = Files.createDirectories(disk.resolve("demo/small/01-all/01-only"));
        Files.writeString(disk.resolve("demo/small/course.yaml"), """
                id: small
                title: Small
                description: A small course.
                status: published
                difficulty: beginner
                language: java
                """);
        Files.writeString(disk.resolve("demo/small/01-all/section.yaml"), "title: All");
        Files.writeString(lesson.resolve("lesson.md"), "---\nid: only\ntitle: Only\nxp: 1\n---\nText.");
        List<CourseText> onDisk = DemoFolders.read(disk.resolve("demo"));
        assertThat(onDisk)
                .singleElement()
                .satisfies(course -> assertThat(course.slug()).isEqualTo("small"));
        var jar = Archives.zip();
        try (var files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.entry(disk.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        try (FileSystem inside = FileSystems.newFileSystem(jar.write())) {
            assertThat(DemoFolders.read(inside.getPath("/", "demo"))).isEqualTo(onDisk);
            assertThat(DemoFolders.read(inside.getPath("/", "none"))).isEmpty();
        }
    }
}
