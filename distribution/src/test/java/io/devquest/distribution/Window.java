package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;

/** One person's window of the browser. */
record Window(BrowserContext context, Page page) {

    private static final int MOST_TABS = 120;
    private static final String FOCUS_SHOWS = """
            () => {
              const e = document.activeElement.closest('.write') ?? document.activeElement;
              const s = getComputedStyle(e);
              return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
            }
            """;

    /** Goes to a page and returns its status. */
    int visit(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    Window signIn(String login, String password) {
        visit("/login");
        page.fill("[name=login]", login);
        page.fill("[name=password]", password);
        page.click(".gate form button");
        page.waitForURL("**/");
        return this;
    }

    Locator find(String selector) {
        return page.locator(selector);
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
        return find("#posts > article").all().stream()
                .map(post -> post.getAttribute("data-post-id"))
                .toList();
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
            page.keyboard().press("Tab");
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

    void press(String key) {
        page.keyboard().press(key);
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Goes with the keyboard to what leads to another page, and there. */
    void follow(String selector) {
        tabTo(selector);
        page.waitForNavigation(() -> press("Enter"));
    }
}
