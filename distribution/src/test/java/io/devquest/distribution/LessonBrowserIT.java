package io.devquest.distribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
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
        Locator code = window.find("textarea[name='file-main.sh']");
        Locator output = window.find(".judging-output");
        Locator status = window.find("#status-greet");

        code.fill("echo first; sleep 2; echo last");
        code.press("Control+Enter");
        assertThat(output).containsText("first");
        assertThat(output).not().containsText("last");
        assertThat(status).containsText("last");
        assertThat(status).containsText("The output is not what was expected.");
        assertThat(code).hasValue("echo first; sleep 2; echo last");

        code.fill("echo hello");
        code.press("Control+Enter");
        assertThat(window.find("#passed-greet")).containsText("Passed");
        window.visit("/courses/tiny");
        assertThat(window.find("main")).containsText("Done");
    }
}
