package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Courses are begun and changed on pages, without a ZIP. */
@OnEveryDatabase
class AuthoringTest {

    private static int count;

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class, TestRunner.class);

    private TestClient author;
    private String slug;
    private String root;

    @BeforeEach
    void aCourse() {
        author = community.admin("ada");
        slug = "written-" + ++count;
        root = "/courses/import/" + slug;
        assertThat(author.form("/courses/import/new", course(slug)).expect(303).location())
                .isEqualTo(root + "/files");
    }

    private static Map<String, String> course(String slug) {
        return Map.of(
                "id", slug,
                "title", "Written on pages",
                "description", "A course without a ZIP.",
                "difficulty", "beginner",
                "language", "java",
                "section", "Basics",
                "lesson", "Hello, world",
                "text", "Say **hello**.");
    }

    private String version() {
        return author.get("/api/v1/courses/" + slug + "/files").expect(200).json("/version");
    }

    private Map<String, String> exercise(String lesson, String solution) {
        return Map.of(
                "version", version(),
                "lesson", lesson,
                "title", "Greet",
                "task", "Greet somebody.",
                "file", "Main.java",
                "template", "class Main {}",
                "solution", solution,
                "input", "Ada",
                "expected", "Hello, Ada!",
                "hint", "");
    }

    @Test
    void aCourseIsBegunFilledAndPublished() {
        community.member("ann").get("/api/v1/courses/" + slug).problem("not_found", 404);
        author.form(
                        root + "/lesson",
                        Map.of(
                                "version", version(),
                                "section", "basics",
                                "newSection", "More",
                                "title", "Lists",
                                "xp", "30",
                                "text", "One after the other."))
                .expect(303);
        author.form(root + "/exercise", exercise("lists", "class Main { /* solved */ }"))
                .expect(303);
        String file = root + "/file?path=course.yaml";
        author.page(file).contains("status: draft", "name=\"text\"", "name=\"path\" value=\"course.yaml\"");
        String yaml = author.get("/api/v1/courses/" + slug + "/files").json("/files/course.yaml");
        author.form(
                        root + "/file",
                        Map.of(
                                "version",
                                version(),
                                "path",
                                "course.yaml",
                                "text",
                                yaml.replace("status: draft", "status: published")))
                .expect(303);
        TestAnswer course =
                community.member("ann").get("/api/v1/courses/" + slug).expect(200);
        assertThat(course.json("/sections/1/title") + course.json("/sections/1/lessons/0/title"))
                .isEqualTo("MoreLists");
        assertThat(course.json("/sections/1/lessons/0/exerciseCount")).isEqualTo("1");
        community.member("ann").page("/courses/" + slug + "/lists").contains("Greet somebody.", "class Main {}");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedStays() {
        author.form("/courses/import/new", course(slug))
                .expect(422)
                .contains("There is a course of this id.", "Say **hello**.");
        author.form("/courses/import/new", Map.of("id", "Not one")).expect(422).contains("Use small letters");
        author.form(root + "/exercise", exercise("nowhere", "x")).expect(422).contains("Choose a lesson.");
        author.form(root + "/file", Map.of("version", version(), "path", "course.yaml", "text", "id: " + slug))
                .expect(422)
                .contains("course.yaml", "id: " + slug);
        String other = author.get("/api/v1/courses/" + slug + "/files")
                .json("/files/course.yaml")
                .replace(slug, "another");
        author.form(root + "/file", Map.of("version", version(), "path", "course.yaml", "text", other))
                .expect(422)
                .contains("The id of a course stays as it is.");
        author.get(root + "/file?path=nothing").expect(404);
    }

    @Test
    void ofTwoAuthorsAtOnceTheSecondIsTold() {
        String version = version();
        String lesson = "001-basics/001-hello-world/lesson.md";
        String text = author.get("/api/v1/courses/" + slug + "/files").json("/files/" + lesson.replace("/", "~1"));
        Map<String, String> first = new HashMap<>(Map.of("version", version, "path", lesson));
        first.put("text", text.replace("**hello**", "good morning"));
        author.form(root + "/file", first).expect(303);
        first.put("text", text.replace("**hello**", "good night"));
        TestAnswer told = community.admin("bea").form(root + "/file", first).expect(409);
        // sent once more it must not take the place of what the other wrote
        told.contains("The course was changed meanwhile", "good night", "name=\"version\" value=\"" + version + "\"");
    }

    @Test
    void filesAreChangedTogetherOverRestAndRemovedByFolder() {
        author.form(root + "/exercise", exercise("hello-world", "class Main { /* solved */ }"))
                .expect(303);
        String folder = "001-basics/001-hello-world/001-greet";
        String files = "/api/v1/courses/" + slug + "/files";
        author.patch(
                        files,
                        Map.of(
                                "version",
                                version(),
                                "files",
                                List.of(
                                        Map.of("path", folder + "/template/More.java", "text", "class More {}"),
                                        Map.of("path", folder + "/solution/More.java", "text", "class More {}"))))
                .expect(200);
        assertThat(author.get(files).json("/files/" + (folder + "/template/More.java").replace("/", "~1")))
                .isEqualTo("class More {}");
        author.page(root + "/file?path=" + folder + "/exercise.md").contains("Remove all of " + folder);
        author.form(root + "/remove", Map.of("version", version(), "path", folder))
                .expect(303);
        assertThat(author.get("/api/v1/courses/" + slug).json("/sections/0/lessons/0/exerciseCount"))
                .isEqualTo("0");
        author.patch(files, Map.of("version", "old", "removed", List.of("course.yaml")))
                .problem("courses.changed_meanwhile", 409);
        community.member("ann").get(files).expect(403);
    }
}
