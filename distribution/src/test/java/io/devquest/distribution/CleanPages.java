package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks at pages wide and narrow, light and dark, and with the keyboard: nobody may be kept out. What is on the console or
 * comes from elsewhere, the browser itself reports.
 */
final class CleanPages {

    private static final String CHECK = """
            axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))
            """;

    /** What colours alone can break, for a page that has been checked in its other colours. */
    private static final String CHECK_COLOURS = """
            axe.run({runOnly: {type: 'rule', values: ['color-contrast', 'target-size', 'link-in-text-block']}})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))
            """;

    private final String axe = Chromium.axe();
    private final Chromium chromium;
    private final Running running;
    private final Map<String, List<Window>> windows = new HashMap<>();

    CleanPages(Chromium chromium, Running running) {
        this.chromium = chromium;
        this.running = running;
    }

    /** Looks at pages as a guest, the administrator or a member of that name. */
    void look(String name, List<String> paths) {
        for (Window window : windows(name)) {
            for (String path : paths) {
                assertThat(window.visit(path)).as(path).isEqualTo(200);
                assertClean(window, path);
            }
        }
    }

    void assertClean(Window window, String path) {
        Page page = window.page();
        page.evaluate(axe);
        // what lies half below a bar that stays counts as too small, and where a page stops scrolling is chance
        page.evaluate("scrollTo({top: 0, behavior: 'instant'})");
        for (ColorScheme colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            // colours change gently
            page.evaluate("document.getAnimations().forEach(change => change.finish())");
            String check = colours == ColorScheme.LIGHT ? CHECK : CHECK_COLOURS;
            assertThat((List<?>) page.evaluate(check))
                    .as("%s, %s", path, colours)
                    .isEmpty();
        }
        assertThat(Keyboard.complaints(page)).as(path).isEmpty();
    }

    /** The windows of a person, who signs in once. */
    List<Window> windows(String name) {
        return windows.computeIfAbsent(name, any -> List.of(window(name, 360), window(name, 1280)));
    }

    private Window window(String name, int width) {
        Window window = chromium.window(running.url(), new Browser.NewContextOptions().setViewportSize(width, 800));
        return switch (name) {
            case "" -> window;
            case Product.ADMIN -> window.signIn(name, Product.ADMIN_PASSWORD);
            default -> window.signIn(name, "of-" + name + "-alone");
        };
    }
}
