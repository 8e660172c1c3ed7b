package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Writing, in a real browser: with the keyboard alone, in two windows, on two devices, and without scripts. */
class EditorBrowserIT {

    private static final int PHONE = 360;
    private static final String ANN = "ann";
    private static final String PASSWORD = "of-ann-alone";
    private static final String AREA = "#reply textarea";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;
    private Rest ann;
    private String topic;

    @BeforeEach
    void start() {
        running = product.withAdmin().start();
        ann = running.guest().register(ANN);
        topic = Forums.newTopic(ann, Forums.newBoard(running.admin()), "What do you write?");
    }

    private Window open() {
        return opened(chromium.window(running.url(), PHONE).signIn(ANN, PASSWORD));
    }

    private Window opened(Window window) {
        window.visit("/forums/topics/" + topic);
        return window;
    }

    private static void awaitSaved(Window window) {
        window.find("#reply [data-draft-saved]:not(:empty)").waitFor();
    }

    private static String text(Window window) {
        return window.find(AREA).inputValue();
    }

    private static void awaitText(Window window, String text) {
        window.page().waitForFunction("([s, t]) => document.querySelector(s).value === t", new Object[] {AREA, text});
    }

    @Test
    void aReplyIsWrittenLookedAtAndSentWithTheKeyboardAlone() {
        Window window = open();
        window.tabTo(AREA);
        window.press("Control+b");
        window.type("bold");
        assertThat(text(window)).isEqualTo("**bold**");
        window.press("End");
        window.type("\n\n```java\nint a;");
        window.press("Tab");
        assertThat(text(window)).endsWith("int a;    ");
        window.press("Escape");
        window.press("Tab");
        assertThat(window.page().evaluate("document.activeElement.matches('#reply textarea')"))
                .as("Escape and Tab leave the code")
                .isEqualTo(false);
        window.press("Shift+Tab");
        window.type("\n```");
        for (int i = 0; i < 3; i++) {
            window.press("Shift+Tab");
            if (Boolean.TRUE.equals(
                    window.page().evaluate("document.activeElement.matches('[data-preview-toggle]')"))) {
                break;
            }
        }
        window.press("Enter");
        window.find("#reply [data-preview] strong").waitFor();
        assertThat(window.find("#reply [data-preview] code.language-java").textContent())
                .contains("int a;");
        window.page().addScriptTag(new Page.AddScriptTagOptions().setContent(Chromium.axe()));
        assertThat(window.page().evaluate("axe.run('#reply').then(r => JSON.stringify(r.violations.map(v => v.id)))"))
                .isEqualTo("[]");
        window.find("[data-preview-toggle]").press("Enter");
        window.find(AREA).press("Control+Enter");
        window.awaitPost("bold");
        awaitText(window, "");
        Wait.until(
                "no draft is left",
                () -> ann.get("/api/v1/drafts").json().path("items").isEmpty());
    }

    @Test
    void aDraftOutlivesItsWindowAppearsElsewhereAndASecondWindowIsTold() {
        Window first = open();
        first.awaitAttached("#reply[data-draft-ready]");
        first.find(AREA).fill("Begun on the phone");
        first.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        Wait.until("the draft is saved", () -> ann.get("/api/v1/drafts").body().contains("Begun on the phone"));

        Window other = open();
        other.find("#reply [data-draft-bar] button").waitFor();
        assertThat(text(other)).isEqualTo("Begun on the phone");
        Window second = opened(new Window(other.context(), other.context().newPage()));
        awaitText(second, "Begun on the phone");
        other.find(AREA).fill("Changed here");
        awaitSaved(other);
        chromium.expect("409");
        second.find(AREA).fill("Changed there");
        second.find("#reply [data-draft-bar] button").nth(1).waitFor();
        second.find("#reply [data-draft-bar] button").first().click();
        awaitText(second, "Changed here");

        second.visit("/drafts");
        assertThat(second.find("#drafts").textContent()).contains("Changed here");
        opened(second).find("#reply [data-draft-bar] button").click();
        awaitText(second, "");
        Wait.until("the draft is gone", () -> !ann.get("/api/v1/drafts").body().contains("Changed here"));
    }

    @Test
    void withoutScriptsItIsAFormThatWorks() {
        Window window = chromium.window(
                running.url(),
                new Browser.NewContextOptions().setViewportSize(PHONE, 800).setJavaScriptEnabled(false));
        window.signIn(ANN, PASSWORD);
        opened(window);
        assertThat(window.find("#reply .tools").isVisible()).isFalse();
        window.reply("Plain and ||simple||");
        window.awaitPost("Plain and");
        assertThat(window.find(".spoiler-words").isVisible()).isFalse();
        window.find(".spoiler-switch").focus();
        window.press("Space");
        assertThat(window.find(".spoiler-words").isVisible()).isTrue();
    }
}
