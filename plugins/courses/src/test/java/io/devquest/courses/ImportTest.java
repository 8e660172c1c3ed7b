package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Courses come from a folder, and go back into one. */
@OnEveryDatabase
class ImportTest {

    private static final String IMPORT = "/api/v1/courses/import";
    private static int count;

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class);

    private String slug;
    private TestClient author;

    @BeforeEach
    void aSlug() {
        slug = "course-" + ++count;
        author = community.admin("ada");
    }

    private TestAnswer contents() {
        return author.get("/api/v1/courses/" + slug).expect(200);
    }

    @Test
    void aFolderBecomesACourse() {
        TestAnswer made = CourseZip.of(slug).importBy(author).expect(201);
        assertThat(made.location()).isEqualTo("/api/v1/courses/" + slug);
        TestAnswer course = contents();
        assertThat(course.json("/course/title")).isEqualTo("Steps in " + slug);
        assertThat(course.json().at("/course/lessonCount").asInt()).isEqualTo(3);
        assertThat(course.json().at("/course/xp").asInt()).isEqualTo(100);
        assertThat(course.json("/sections/0/title") + course.json("/sections/1/title"))
                .isEqualTo("BasicsMore");
        assertThat(course.json("/sections/0/lessons/1/slug")).isEqualTo("loops");
        assertThat(course.json().at("/sections/0/lessons/1/exerciseCount").asInt())
                .isEqualTo(2);
    }

    @Test
    void importingAgainChangesInPlaceAndArchivesWhatVanished() {
        CourseZip.of(slug).importBy(author).expect(201);
        String id = contents().json("/course/id");
        String loops = contents().json("/sections/0/lessons/1/id");
        String lists = contents().json("/sections/1/lessons/0/id");
        TestAnswer again = CourseZip.of(slug)
                .replace("01-basics/02-loops/lesson.md", "Loops", "All loops")
                .without("02-more/")
                .importBy(author)
                .expect(200);
        assertThat(again.json().path("archived").asInt()).isEqualTo(1);
        assertThat(contents().json("/course/id")).isEqualTo(id);
        assertThat(contents().json("/sections/0/lessons/1/id")).isEqualTo(loops);
        assertThat(contents().json("/sections/0/lessons/1/title")).isEqualTo("All loops");
        assertThat(contents().json().path("sections").size()).isEqualTo(1);
        CourseZip.of(slug).importBy(author).expect(200);
        assertThat(contents().json("/sections/1/lessons/0/id")).isEqualTo(lists);
    }

    @Test
    void theNumberOfAFolderIsItsOrderOnly() {
        CourseZip.of(slug).importBy(author).expect(201);
        String hello = contents().json("/sections/0/lessons/0/id");
        CourseZip.of(slug)
                .without("01-basics/01-hello/")
                .with("01-basics/07-hello/lesson.md", CourseZip.lesson("hello", "Hello", 10, "Later."))
                .importBy(author)
                .expect(200);
        assertThat(contents().json("/sections/0/lessons/1/id")).isEqualTo(hello);
    }

    @Test
    void aWrongFolderIsRefusedWholeWithEveryProblemNamed() {
        TestAnswer refused = CourseZip.of(slug)
                .replace("course.yaml", "beginner", "easy")
                .replace("01-basics/01-hello/lesson.md", "xp: 10", "xp: many")
                .replace("01-basics/02-loops/01-countdown/exercise.md", "kind: exact", "kind: about")
                .without("01-basics/02-loops/02-sum/solution")
                .with("02-more/section.yaml", "title: [")
                .with("02-more/notes.txt", "hm")
                .with("03 bad/section.yaml", "title: Bad")
                .importBy(author)
                .invalid("course.yaml", "pattern")
                .invalid("01-basics/01-hello/lesson.md", "range")
                .invalid("01-basics/02-loops/01-countdown/exercise.md", "pattern")
                .invalid("01-basics/02-loops/02-sum/solution", "size")
                .invalid("02-more/section.yaml", "yaml")
                .invalid("02-more/notes.txt", "unknown")
                .invalid("03 bad", "name");
        assertThat(refused.json().path("errors").size()).isEqualTo(7);
        author.get("/api/v1/courses/" + slug).problem("not_found", 404);
    }

    @Test
    void sectionsOfTheSameTitleStayApart() {
        CourseZip.of(slug)
                .with("02-more/section.yaml", "title: Basics")
                .importBy(author)
                .expect(201);
        assertThat(contents().json().path("sections").size()).isEqualTo(2);
    }

    @Test
    void idsAreThereOnceAndFieldsAreKnown() {
        CourseZip.of(slug)
                .with("02-more/02-again/lesson.md", CourseZip.lesson("loops", "Loops", 1, "Twice"))
                .importBy(author)
                .invalid("course.yaml", "twice");
        CourseZip.of(slug)
                .replace("course.yaml", "language:", "price: 3\nlanguage:")
                .importBy(author)
                .invalid("course.yaml", "unknown");
        CourseZip.of(slug)
                .replace("course.yaml", slug, "import")
                .importBy(author)
                .invalid("course.yaml", "taken");
        CourseZip.of(slug)
                .with("01-basics/01-hello/lesson.md", "No fields")
                .importBy(author)
                .invalid("01-basics/01-hello/lesson.md", "frontMatter");
        CourseZip.of(slug).without("02-more/section").importBy(author).invalid("02-more/section.yaml", "missing");
    }

    @Test
    void anExportIsTheSameCourseAndTheSameZip() throws IOException {
        CourseZip.of(slug).importBy(author).expect(201);
        byte[] first =
                author.get("/api/v1/courses/" + slug + "/export").expect(200).bytes();
        Path file = Files.createTempFile("course-", ".zip");
        Files.write(file, first);
        author.upload("POST", IMPORT, file).expect(200);
        assertThat(author.get("/api/v1/courses/" + slug + "/export").bytes()).isEqualTo(first);
        Files.delete(file);
        community.member("ann").get("/api/v1/courses/" + slug + "/export").expect(403);
    }

    @Test
    void aCourseMayLieInOneFolderAmongWhatMachinesLeaveBehind() {
        author.upload(
                        "POST",
                        IMPORT,
                        CourseZip.of(slug)
                                .with(".DS_Store", "x")
                                .with("01-basics/.hidden", "x")
                                .write(slug + "/"))
                .expect(201);
    }

    @Test
    void hostileArchivesAreRefused() {
        byte[] zeros = new byte[2 * 1024 * 1024];
        author.upload("POST", IMPORT, Archives.zip().entry("course.yaml", zeros).write())
                .problem("courses.archive_too_large", 413);
        var many = Archives.zip();
        for (int i = 0; i < 21; i++) {
            many.entry("file-" + i, new byte[1024 * 1024]);
        }
        author.upload("POST", IMPORT, many.write()).problem("courses.archive_too_large", 413);
        for (String path : new String[] {"../course.yaml", "/course.yaml", "a/../../b", "a\\..\\b", "C:/x"}) {
            author.upload("POST", IMPORT, Archives.zip().entry(path, "id: x").write())
                    .problem("courses.not_an_archive", 422);
        }
        author.post(IMPORT, "{}").problem("courses.not_an_archive", 422);
        author.upload(
                        "POST",
                        IMPORT,
                        Archives.zip()
                                .entry("course.yaml", new byte[] {(byte) 0xff})
                                .write())
                .invalid("course.yaml", "text");
    }

    @Test
    void onlyAuthorsImport() {
        CourseZip.of(slug).importBy(community.member("ann")).expect(403);
        community.member("ann").get("/courses/import").expect(403);
        author.page("/courses/import").contains("Import a course");
    }

    @Test
    void draftsAreForAuthors() {
        CourseZip.of(slug)
                .replace("course.yaml", "published", "draft")
                .importBy(author)
                .expect(201);
        community.guest().get("/api/v1/courses/" + slug).problem("not_found", 404);
        community.moderator("mod").get("/api/v1/courses/" + slug).problem("not_found", 404);
        author.page("/courses/" + slug).contains("Draft");
        CourseZip.of(slug).importBy(author).expect(200);
        community.guest().page("/courses/" + slug).contains("Loops").lacks("Draft");
    }

    @Test
    void thePageNamesEveryProblemToo() {
        author.upload(
                        "POST",
                        "/courses/import",
                        CourseZip.of(slug)
                                .replace("course.yaml", "beginner", "easy")
                                .with("02-more/notes.txt", "hm")
                                .write())
                .expect(422)
                .contains("There are 2 problems", "course.yaml", "02-more/notes.txt");
        assertThat(author.upload("POST", "/courses/import", CourseZip.of(slug).write())
                        .expect(303)
                        .location())
                .isEqualTo("/courses/" + slug);
        author.upload(
                        "POST",
                        "/courses/import",
                        Archives.zip().entry("../x", "x").write())
                .expect(422)
                .contains("leads out of it");
    }

    @Test
    void twoImportsOfANewCourseAtOnceMakeOneCourse() throws Exception {
        Path zip = CourseZip.of(slug).write();
        List<Integer> answers = new CopyOnWriteArrayList<>();
        List<Thread> both = Stream.of(author, community.admin("bea"))
                .map(who -> new Thread(
                        () -> answers.add(who.upload("POST", IMPORT, zip).status())))
                .toList();
        both.forEach(Thread::start);
        for (Thread one : both) {
            one.join();
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 201);
    }
}
