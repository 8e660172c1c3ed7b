package io.devquest.courses;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.testkit.ArchiveBuilder;
import io.devquest.testkit.Archives;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The folder of a course, to be changed and imported. */
final class CourseZip {

    private final Map<String, String> files = new TreeMap<>();

    private CourseZip() {}

    /** Two sections: basics with the lessons hello and loops, and more with lists. Loops has two exercises. */
    static CourseZip of(String slug) {
        return new CourseZip()
                .with("course.yaml", """
                        id: %s
                        title: Steps in %s
                        description: From nothing to loops.
                        status: published
                        difficulty: beginner
                        language: java
                        """.formatted(slug, slug))
                .with("01-basics/section.yaml", "title: Basics\n")
                .with("01-basics/01-hello/lesson.md", lesson("hello", "Hello", 10, "A lesson **to read**."))
                .with("01-basics/02-loops/lesson.md", lesson("loops", "Loops", 30, "Again and again."))
                .withExercise("01-basics/02-loops/01-countdown", "countdown", "Count down")
                .withExercise("01-basics/02-loops/02-sum", "sum", "Add up")
                .with("02-more/section.yaml", "title: More\n")
                .with("02-more/01-lists/lesson.md", lesson("lists", "Lists", 60, "One after the other."));
    }

    static String lesson(String id, String title, int xp, String body) {
        return "---\nid: %s\ntitle: %s\nxp: %d\n---\n\n%s\n".formatted(id, title, xp, body);
    }

    CourseZip withExercise(String path, String id, String title) {
        return with(path + "/exercise.md", """
                        ---
                        id: %s
                        title: %s
                        hints:
                          - First hint of %s
                          - Second hint of %s
                        tests:
                          - input: "3"
                            expected: "3 2 1"
                            kind: exact
                          - kind: any
                        ---

                        The task of %s.
                        """.formatted(id, title, id, id, id))
                .with(path + "/template/Main.java", "class Main { /* begin " + id + " */ }\n")
                .with(path + "/solution/Main.java", "class Main { /* solved " + id + " */ }\n");
    }

    CourseZip with(String path, String text) {
        files.put(path, text);
        return this;
    }

    CourseZip without(String prefix) {
        files.keySet().removeIf(path -> path.startsWith(prefix));
        return this;
    }

    CourseZip replace(String path, String old, String now) {
        return with(path, files.get(path).replace(old, now));
    }

    Path write() {
        return write("");
    }

    /** Within a folder of that name, which ends with a slash. */
    Path write(String folder) {
        ArchiveBuilder zip = Archives.zip();
        files.forEach((path, text) -> zip.entry(folder + path, text.getBytes(UTF_8)));
        return zip.write();
    }

    TestAnswer importBy(TestClient author) {
        return author.upload("POST", "/api/v1/courses/import", write());
    }
}
