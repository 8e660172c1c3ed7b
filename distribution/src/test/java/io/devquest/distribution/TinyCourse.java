package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A course of one lesson with one exercise, to print hello. */
final class TinyCourse {

    static final String LESSON = "/courses/tiny/hello";
    static final String ATTEMPTS = "/api/v1/courses/tiny/lessons/hello/exercises/greet/attempts";

    private static final Map<String, String> FILES = Map.of(
            "tiny/course.yaml",
            "id: tiny\ntitle: Tiny\ndescription: One lesson\nstatus: published\ndifficulty: beginner\nlanguage: bash\n",
            "tiny/01-first/section.yaml",
            "title: First\n",
            "tiny/01-first/01-hello/lesson.md",
            "---\nid: hello\ntitle: Hello\nxp: 10\n---\nSay hello.\n",
            "tiny/01-first/01-hello/greet/exercise.md",
            "---\nid: greet\ntitle: Greet\nhints: [Use echo]\ntests: [{expected: hello, kind: exact}]\n---\nPrint hello.\n",
            "tiny/01-first/01-hello/greet/template/main.sh",
            "echo\n",
            "tiny/01-first/01-hello/greet/solution/main.sh",
            "echo hello\n");

    private TinyCourse() {}

    /** Imports it. */
    static void into(Rest admin, Path folder) {
        Path file = folder.resolve("tiny.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : FILES.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        admin.upload("POST", "/api/v1/courses/import", file).expect(201);
    }
}
