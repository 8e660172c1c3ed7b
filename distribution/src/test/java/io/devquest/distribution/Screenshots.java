package io.devquest.distribution;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Takes the pictures under docs/screenshots from the demo: {@code ./mvnw -Pscreenshots}. */
class Screenshots {

    private static final Path PLACE = Path.of("..", "docs", "screenshots");
    private static final Pattern TOPIC = Pattern.compile("href=\"(/forums/topics/[^\"?#]+)");

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;

    @Test
    void ofTheMainPages() {
        running = product.start("--demo");
        Wait.until(
                "the demo people have written everything", () -> product.log().contains("The example data is there"));
        String topic = found(running.guest().get("/forums/boards/java-basics").body(), TOPIC);
        take("sofia", 1280, ColorScheme.LIGHT, "/", "home");
        take("", 1280, ColorScheme.LIGHT, "/forums", "forums");
        take("sofia", 1280, ColorScheme.LIGHT, topic, "topic-light");
        take("sofia", 1280, ColorScheme.DARK, topic, "topic-dark");
        take("sofia", 360, ColorScheme.LIGHT, topic, "topic-phone");
        take("sofia", 1280, ColorScheme.LIGHT, "/forums/boards/python/new", "editor");
        take("sofia", 1280, ColorScheme.LIGHT, "/search?q=loop", "search");
        take("sofia", 360, ColorScheme.DARK, "/u/grace", "profile-phone-dark");
        take("sofia", 1280, ColorScheme.LIGHT, "/g", "groups");
        take("ada", 1280, ColorScheme.LIGHT, "/admin/plugins", "admin-plugins");
        take("ada", 1280, ColorScheme.LIGHT, "/admin/jobs", "admin-jobs");
        take("ada", 1280, ColorScheme.LIGHT, "/admin/settings", "admin-settings");
        take("moe", 1280, ColorScheme.LIGHT, "/moderation", "moderation");
    }

    private void take(String person, int width, ColorScheme colours, String path, String name) {
        Window window = chromium.window(
                running.url(),
                new Browser.NewContextOptions()
                        .setViewportSize(width, width < 600 ? 780 : 900)
                        .setColorScheme(colours));
        if (!person.isEmpty()) {
            window.signIn(person, password(person));
        }
        window.visit(path);
        window.page().screenshot(new Page.ScreenshotOptions().setPath(PLACE.resolve(name + ".png")));
        window.context().close();
    }

    private String password(String person) {
        return found(running.output(), Pattern.compile("Demo account " + person + " .*password (\\S+)"));
    }

    private static String found(String text, Pattern wanted) {
        Matcher found = wanted.matcher(text);
        if (!found.find()) {
            throw new AssertionError("No " + wanted + " in " + text);
        }
        return found.group(1);
    }
}
