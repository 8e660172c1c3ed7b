package io.devquest.distribution;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing code, in a real browser: with the keyboard alone, by scripts of a page, and without scripts. */
@Tag("alone")
class CodeEditorBrowserIT {

    // milliseconds; nobody types faster
    private static final double BETWEEN_KEYS = 30;

    private static final int PHONE = 360;
    private static final String EVE = "eve";
    private static final String PASSWORD = "of-eve-alone";
    private static final String FILE = "file-main.sh";
    private static final String EDITOR = ".cm-content";
    private static final String HEIGHT = "e => e.getBoundingClientRect().height";
    private static final String COLOUR = "e => getComputedStyle(e).color";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;

    @BeforeEach
    void aCourse() {
        running = product.withAdmin().start();
        TinyCourse.into(running.admin(), product.home());
        running.guest().register(EVE);
    }

    private Window open(int width, String path) {
        Window window = chromium.window(running.url(), width).signIn(EVE, PASSWORD);
        window.visit(path);
        return window;
    }

    private static void write(Window window, String text) {
        window.press("Control+a");
        window.page().keyboard().type(text, new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
    }

    private static void awaitVerdict(Locator place, String verdict) {
        place.filter(new Locator.FilterOptions().setHasText(verdict)).waitFor();
    }

    @ParameterizedTest
    @ValueSource(ints = {PHONE, 1280})
    void anExerciseIsSolvedWithTheKeyboard(int width) {
        Window window = open(width, TinyCourse.LESSON);
        Locator editor = window.editor(FILE);
        Locator field = window.find("textarea[name='" + FILE + "']");
        assertThat(editor).hasAttribute("aria-label", "main.sh");
        assertThat(editor).hasAccessibleDescription("Tab indents. Escape, then Tab leaves the code.");

        window.tabTo(EDITOR);
        write(window, "if true; then\n");
        window.press("Tab");
        window.type("echo no");
        assertThat(field).hasValue("if true; then\n    echo no");
        write(window, "echo \"no");
        assertThat(field).hasValue("echo \"no\"");
        window.press("Control+Enter");
        awaitVerdict(window.find("#status-greet"), "The output is not what was expected.");
        assertThat(editor).hasText("echo \"no\"");

        window.press("Escape");
        window.press("Tab");
        assertThat(window.find("form[data-attempts] button").first()).isFocused();
        window.press("Tab");
        window.press("Enter");
        assertThat(field).hasValue("echo\n");
        assertThat(window.find("form[data-attempts] .cm-line")).hasText(new String[] {"echo", ""});

        window.press("Shift+Tab");
        window.press("Shift+Tab");
        assertThat(editor).isFocused();
        window.press("Control+z");
        assertThat(field).hasValue("echo \"no\"");
        write(window, "echo hello");
        window.tab();
        window.press("Enter");
        awaitVerdict(window.find("#passed-greet"), "Passed");
    }

    @Test
    void tabLeavesOnlyRightAfterEscape() {
        Window window = open(PHONE, TinyCourse.LESSON);
        Locator editor = window.editor(FILE);
        window.tabTo(EDITOR);
        write(window, "a");
        window.press("Escape");
        window.press("Home");
        window.press("Tab");
        assertThat(editor).isFocused();
        assertThat(window.find("form[data-attempts] .cm-line")).hasText("    a");
        window.press("Shift+Tab");
        assertThat(editor).isFocused();
        assertThat(window.find("textarea[name='" + FILE + "']")).hasValue("a");
        window.press("Escape");
        window.press("Shift+Tab");
        assertThat(editor).not().isFocused();
    }

    @Test
    void withoutScriptsTheTextAreaIsThereInTheSameSize() {
        Window plain = chromium.window(
                        running.url(),
                        new Browser.NewContextOptions()
                                .setViewportSize(PHONE, 800)
                                .setJavaScriptEnabled(false))
                .signIn(EVE, PASSWORD);
        plain.visit(TinyCourse.LESSON);
        Locator area = plain.find("textarea[name='" + FILE + "']");
        assertThat(plain.find(".code-keys")).isHidden();
        Object height = area.evaluate(HEIGHT);
        area.fill("echo no");
        plain.go(() -> plain.find("form[data-attempts] button").first().click());
        assertThat(area).hasValue("echo no");

        Window window = open(PHONE, TinyCourse.LESSON);
        assertThat(window.find(".cm-editor").evaluate(HEIGHT)).isEqualTo(height);
        assertThat(window.editor(FILE)).hasText("echo no");
    }

    @Test
    void scriptsThatSetTheFieldReachTheEditor() {
        Window window = open(PHONE, TinyCourse.LESSON);
        Locator area = window.find("textarea[name='" + FILE + "']");
        Locator keyword = window.find(EDITOR + " span").filter(new Locator.FilterOptions().setHasText("class"));
        area.evaluate("area => { area.value = 'class A {}'; area.focus(); }");
        assertThat(window.editor(FILE)).hasText("class A {}");
        assertThat(window.editor(FILE)).isFocused();
        assertThat(keyword).hasCount(0);
        area.evaluate("area => { area.dataset.language = 'java'; }");
        assertThat(keyword).hasText("class");
        assertThat(keyword.evaluate(COLOUR)).isNotEqualTo(window.editor(FILE).evaluate(COLOUR));
        window.press("Control+z");
        assertThat(area).hasValue("echo\n");
    }

    @Test
    void theLanguageOfThePlaygroundColoursTheCode() {
        Window window = open(PHONE, "/runner?language=bash");
        Locator keyword = window.find(EDITOR + " span").filter(new Locator.FilterOptions().setHasText("import"));
        window.editor("code").fill("import os");
        assertThat(keyword).hasCount(0);
        window.visit("/runner?language=python");
        window.editor("code").fill("import os");
        assertThat(keyword).hasText("import");
        Object light = keyword.evaluate(COLOUR);
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(keyword.evaluate(COLOUR)).isNotEqualTo(light);
        assertThat(window.find(".cm-editor")).hasCount(1);
    }

    @Test
    void aRefusedFormGivesTheCodeBack() {
        chromium.expect("422");
        Window window = open(PHONE, "/snippets/new");
        Locator keyword = window.find(EDITOR + " span").filter(new Locator.FilterOptions().setHasText("class"));
        window.find("[name=title]").fill("A class of its own");
        window.editor("text1").fill("class A {\n    int a;\n}\n");
        assertThat(keyword).hasCount(0);
        window.find("[name=name1]").fill("a/A.java");
        assertThat(keyword).hasText("class");
        window.go(() -> window.find("main form button").last().click());
        assertThat(window.find("main")).containsText("The name of a file has no slash");
        assertThat(window.find(".cm-editor").first().locator(".cm-line"))
                .hasText(new String[] {"class A {", "    int a;", "}", ""});
        assertThat(keyword).hasText("class");
        window.find("[name=name1]").fill("A.java");
        window.go(() -> {
            window.editor("text1").focus();
            window.press("Control+Enter");
        });
        assertThat(window.find("h1")).hasText("A class of its own");
    }

    @Test
    void theEditorKeepsNobodyOut() {
        new CleanPages(chromium, running).look(EVE, List.of(TinyCourse.LESSON, "/runner?language=bash"));
    }
}
