package io.devquest.distribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Solving an exercise on a phone, with the keyboard: what the program writes appears while it runs. */
class LessonBrowserIT {

    private static final int PHONE = 360;

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;

    @BeforeEach
    void aCourse() {
        running = product.withAdmin().start();
        TinyCourse.into(running.admin(), product.home());
        running.guest().register("eve");
    }

    @Test
    void anExerciseIsSolvedLive() {
        Window window = chromium.window(running.url(), PHONE).signIn("eve", "of-eve-alone");
        window.visit(TinyCourse.LESSON);
        Locator code = window.editor("file-main.sh");
        Locator output = window.find(".judging-output");
        Locator status = window.find("#status-greet");

        code.fill("echo first; sleep 2; echo last");
        code.press("Control+Enter");
        assertThat(output).containsText("first");
        assertThat(output).not().containsText("last");
        assertThat(status).containsText("last");
        assertThat(status).containsText("The output is not what was expected.");
        assertThat(window.find("textarea[name='file-main.sh']")).hasValue("echo first; sleep 2; echo last");

        code.fill("echo hello");
        code.press("Control+Enter");
        assertThat(window.find("#passed-greet")).containsText("Passed");
        window.visit("/courses/tiny");
        assertThat(window.find("main")).containsText("Done");

        window.visit(TinyCourse.LESSON);
        window.follow("a[href*='audience=solution']");
        assertThat(window.find("[name=name1]")).hasValue("main.sh");
        assertThat(window.find("[name=text1]")).hasValue("echo hello");
        assertThat(window.editor("text1")).hasText("echo hello");
        window.find("[name=title]").fill("One line is enough");
        window.go(() -> window.find("[name=title]").press("Enter"));
        assertThat(window.find("h1")).containsText("One line is enough");
        window.visit(TinyCourse.LESSON);
        assertThat(window.find("main")).containsText("One line is enough");
    }

    @Test
    void solutionsAreHiddenUntilTheExerciseIsPassed() {
        running.guest()
                .signIn("eve", "of-eve-alone")
                .post(TinyCourse.ATTEMPTS, Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo hello"))))
                .expect(201);
        Rest eve = running.guest().signIn("eve", "of-eve-alone");
        Wait.until(
                "it is passed",
                () -> eve.post(
                                        "/api/v1/snippets",
                                        Map.of(
                                                "title",
                                                "Only for the others",
                                                "audience",
                                                "solution",
                                                "context",
                                                "exercise:tiny.hello.greet",
                                                "files",
                                                List.of(Map.of("name", "main.sh", "text", "echo hello"))))
                                .status()
                        == 201);
        running.guest().register("mia");
        Window window = chromium.window(running.url(), PHONE).signIn("mia", "of-mia-alone");
        window.visit(TinyCourse.LESSON);
        assertThat(window.find("main")).containsText("Solutions are seen by those who have passed the exercise.");
        assertThat(window.find("main")).not().containsText("Only for the others");
    }
}
