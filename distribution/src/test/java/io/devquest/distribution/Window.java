package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;

/** One person's window of the browser. */
record Window(BrowserContext context, Page page) {

    private static final int MOST_TABS = 120;
    private static final String SETTLED = """
            () => 'ready' in document.documentElement.dataset
              && (document.activeElement !== document.body || !document.querySelector('[autofocus]:not(dialog *)'))
            """;
    private static final String FOCUS_SHOWS = """
            () => {
              const e = document.activeElement.closest('.write, .code-box') ?? document.activeElement;
              const s = getComputedStyle(e);
              return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
            }
            """;

    /** Goes to a page and returns its status. */
    int visit(String path) {
        Response response = page.navigate(path);
        settle();
        return response.status();
    }

    /** Does what leads to another page, and waits until somebody can go on there. */
    void go(Runnable step) {
        page.waitForNavigation(step);
        settle();
    }

    // A loaded page may still wait for parts of its scripts, and gives the focus to a field only when it is first
    // drawn:
    // what is typed before that is lost.
    private void settle() {
        if (has("html[data-js]")) {
            page.waitForFunction(SETTLED);
        }
    }

    void awaitFocus(String selector) {
        page.waitForFunction("s => document.activeElement.matches(s)", selector);
    }

    Window signIn(String login, String password) {
        visit("/login");
        page.fill("[name=login]", login);
        page.fill("[name=password]", password);
        go(() -> page.click(".gate form button"));
        assertThat(page.url()).as("where %s is after the sign-in", login).doesNotContain("/login");
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
    }

    /** The editor in the place of the text area with that name. */
    Locator editor(String name) {
        return find(".code-box:has(textarea[name='" + name + "']) .cm-content");
    }

    /** Waits until such an element is part of the page, even if nothing of it is seen. */
    void awaitAttached(String selector) {
        find(selector).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    boolean has(String selector) {
        return find(selector).count() > 0;
    }

    /** Posts through the form at the end of a topic. */
    void reply(String text) {
        page.fill("#reply textarea", text);
        page.click("#reply footer button");
    }

    /** The numbers by which the server knows the posts that are on the page, from top to bottom. */
    List<String> posts() {
        return attributes("#posts > article", "data-post-id");
    }

    /** What is there in this moment: the page may change in the next. */
    List<String> attributes(String selector, String name) {
        return ((List<?>) find(selector).evaluateAll("(found, name) => found.map(e => e.getAttribute(name))", name))
                .stream().map(String::valueOf).toList();
    }

    void awaitPost(String text) {
        find("#posts .prose")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .waitFor();
    }

    /** Presses Tab until the focus is on such an element; where the focus is must be visible all the way. */
    void tabTo(String selector) {
        for (int i = 0; i < MOST_TABS; i++) {
            tab();
            if (Boolean.FALSE.equals(page.evaluate("document.activeElement === document.body"))) {
                assertThat(page.evaluate(FOCUS_SHOWS))
                        .as("focus is visible on %s", page.evaluate("document.activeElement.outerHTML"))
                        .isEqualTo(true);
            }
            if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
                return;
            }
        }
        throw new AssertionError(MOST_TABS + " times Tab did not lead to " + selector + " on " + page.url());
    }

    /** Goes to what follows; in an editor of code, where Tab indents, Escape lets it leave. */
    void tab() {
        if (Boolean.TRUE.equals(page.evaluate("document.activeElement.matches('.cm-content')"))) {
            press("Escape");
        }
        press("Tab");
    }

    /** Opens the chooser of the file field that has the focus with the keyboard, and chooses. */
    void choose(Path file) {
        FileChooser chooser = page.waitForFileChooser(() -> {
            // The browser sends keys, and that choosers are to be caught, to the page on two ways. Without the answer
            // to
            // what is sent behind it, the key may be first, and open a chooser that nobody hears of.
            page.evaluate("0");
            press("Enter");
        });
        chooser.setFiles(file);
    }

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes with the keyboard to what leads to another page, and there. */
    void follow(String selector) {
        tabTo(selector);
        go(() -> press("Enter"));
    }
}
