package io.devquest.distribution;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of courses, of the playground and of snippets, as {@link PagesBrowserIT} looks at the others. */
@TestInstance(Lifecycle.PER_CLASS)
class LearningPagesBrowserIT {

    private static final String SNIPPETS = "/api/v1/snippets";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private CleanPages pages;
    private Rest eve;

    @BeforeAll
    void start() {
        Running running = product.withAdmin().start();
        pages = new CleanPages(chromium, running);
        TinyCourse.into(running.admin(), product.home());
        // she writes faster here than she is let elsewhere
        running.admin()
                .submit("/admin/settings", Map.of("core.moderation.checks", "false"))
                .expect(303);
        eve = running.guest().register("eve");
    }

    private void look(String name, List<String> paths) {
        pages.look(name, paths);
    }

    @Test
    void everyPageOfCoursesAndOfThePlaygroundIsClean() {
        eve.post(TinyCourse.ATTEMPTS, Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo no"))))
                .expect(201);
        String run = eve.post(
                        "/api/v1/runner/runs",
                        Map.of("language", "bash", "files", List.of(Map.of("name", "main.sh", "content", "echo hi"))))
                .expect(201)
                .text("/url");
        look("", List.of("/courses", "/courses/tiny", TinyCourse.LESSON, "/runner"));
        look("eve", List.of("/courses", "/courses/tiny", TinyCourse.LESSON, "/runner?language=bash", run));
        String files = "/courses/import/tiny/";
        look(Product.ADMIN, List.of("/courses/import", "/courses/import/new", files + "files", files + "lesson"));
        look(Product.ADMIN, List.of(files + "exercise", files + "file?path=course.yaml"));
    }

    @Test
    void everyPageOfSnippetsIsClean() {
        String id = eve.post(
                        SNIPPETS,
                        Map.of(
                                "title",
                                "Say hello",
                                "files",
                                List.of(Map.of("name", "main.sh", "text", "echo hello\n"))))
                .expect(201)
                .text("/snippet/id");
        String url = eve.get(SNIPPETS + "/" + id).text("/snippet/url");
        look("", List.of("/snippets", url));
        look("eve", List.of("/snippets?list=mine", "/snippets/new", url, "/snippets/" + id + "/edit"));
        look("eve", List.of("/snippets/" + id + "/history", "/snippets/" + id + "/forks"));
        String threads = SNIPPETS + "/" + id + "/threads";
        eve.post(threads, Map.of("revision", 1, "file", "main.sh", "first", 1, "body", "Rather", "suggestion", "echo"))
                .expect(201);
        eve.put(SNIPPETS + "/" + id + "/review-request", Map.of()).expect(200);
        String comment = eve.get(threads).text("/items/0/comments/0/id");
        look("eve", List.of(url, "/snippets/" + id + "/comments/" + comment + "/edit", "/snippets/reviews"));
    }
}
