package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every page, wide and narrow, light and dark: nothing on the console, nothing from elsewhere, nobody kept out. */
class PagesBrowserIT {

    private static final String CHECK = """
            ; axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
              .then(r => r.violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))
            """;

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private final String axe = Chromium.axe() + CHECK;
    private Running running;
    private String topic;
    private String reply;

    @BeforeEach
    void start() {
        running = product.withAdmin().start();
        Rest eve = running.guest().register("eve");
        topic = Forums.newTopic(eve, Forums.newBoard(running.admin()), "How long may a line of code be?");
        String code = "Look:\n\n```java\nSystem.out.println(\"" + "wide ".repeat(40) + "\");\n```\n";
        reply = eve.post(Forums.posts(topic), Map.of("body", code)).expect(201).text("/id");
    }

    @Test
    void everyPageIsCleanForAGuest() {
        look(
                "",
                List.of(
                        "/",
                        "/activity",
                        "/login",
                        "/register",
                        "/forums",
                        "/forums/boards/general",
                        topicPage(),
                        "/u/eve",
                        "/u",
                        "/g",
                        "/forgot",
                        "/verify/again",
                        "/api"));
    }

    @Test
    void everyPageIsCleanForAMember() {
        look("eve", List.of("/", "/forums/boards/general/new", topicPage(), "/u/eve"));
        look("eve", List.of("/forums/posts/" + reply + "/edit", "/forums/posts/" + reply + "/delete"));
        look("eve", List.of("/forums/topics/" + topic + "/edit", "/forums/topics/" + topic + "/delete"));
        look("eve", List.of("/settings/profile", "/settings/account", "/settings/sessions"));
        look("eve", List.of("/settings/tokens", "/settings/people", "/u/ada", "/u/eve/topics", "/g/new"));
        look("eve", List.of("/activity", "/activity?feed=all", "/u/eve/activity", "/notifications"));
        look("eve", List.of("/settings/notifications", "/settings/mail", "/settings/feeds"));
        Rest eve = running.guest().signIn("eve", "of-eve-alone");
        String group =
                eve.post("/api/v1/g", Map.of("name", "Readers")).expect(201).text("/slug");
        look(
                "eve",
                List.of(
                        "/g",
                        "/g/" + group,
                        "/g/" + group + "/activity",
                        "/g/" + group + "/members",
                        "/g/" + group + "/edit"));
    }

    @Test
    void everyPageIsCleanForAnAdministrator() {
        look(Product.ADMIN, List.of("/", "/forums", "/forums/boards/new", topicPage()));
        look(Product.ADMIN, List.of("/admin/plugins", "/admin/users", "/admin/settings"));
        look(
                Product.ADMIN,
                List.of("/admin/roles", "/admin/roles/mentor", "/admin/mail", "/admin/events", "/admin/users/new"));
        String eve = running.admin().get("/api/v1/admin/users?q=eve").text("/items/0/id");
        look(Product.ADMIN, List.of("/admin/users/" + eve, "/invitations", "/forums/boards/general/audience"));
    }

    @Test
    void everyPageOfTrustIsClean() {
        look("", List.of("/leaderboards", "/u/eve/reputation"));
        look(
                "eve",
                List.of("/leaderboards?period=all", "/u/eve/reputation", "/settings/reputation", "/settings/trust"));
        String ada = running.admin().get("/api/v1/me").text("/id");
        look("eve", List.of("/submissions", "/moderation/mine", "/report/person/" + ada));
        running.guest()
                .register("rita")
                .post("/api/v1/reports", Map.of("type", "forums.post", "id", reply, "reason", "spam"))
                .expect(201);
        String reported =
                running.admin().get("/api/v1/moderation/cases").expect(200).text("/items/0/id");
        look(Product.ADMIN, List.of("/moderation", "/moderation/cases/" + reported, "/moderation/appeals"));
        look(Product.ADMIN, List.of("/moderation/people/eve", "/admin/audit", "/admin/words"));
    }

    @Test
    void pagesThatAreNotThereOrSwitchedOffAreCleanToo() {
        chromium.expect("the server responded with a status of 404");
        running.admin().post("/api/v1/admin/plugins/forums/disable", Map.of()).expect(200);
        for (Window window : windows("")) {
            for (String path : List.of("/nowhere", "/forums", topicPage())) {
                assertThat(window.visit(path)).isEqualTo(404);
                assertThat(complaints(window)).as(path).isEmpty();
                assertThat(window.find("h1").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void codeIsColouredAndNothingMovesWhenItIs() {
        Window window = chromium.window(running.url(), 1280);
        // the end of the top bar grows to the left while the page is still being read; nothing else may move
        window.context()
                .addInitScript("window.shifts = 0; new PerformanceObserver(list => list.getEntries()"
                        + ".filter(e => !e.sources.length || e.sources.some(s => !s.node?.matches?.('.bar-end')))"
                        + ".forEach(e => { window.shifts += e.value; }))"
                        + ".observe({type: 'layout-shift', buffered: true})");
        window.visit(topicPage());
        window.find(".prose .hljs-string").first().waitFor();
        assertThat(window.find(".code [data-language]").first().textContent()).isEqualTo("java");
        assertThat(((Number) window.page().evaluate("window.shifts")).doubleValue())
                .isZero();
    }

    private String topicPage() {
        return "/forums/topics/" + topic;
    }

    private void look(String name, List<String> paths) {
        for (Window window : windows(name)) {
            for (String path : paths) {
                assertThat(window.visit(path)).as(path).isEqualTo(200);
                assertThat(complaints(window)).as(path).isEmpty();
            }
            window.context().close();
        }
    }

    private List<Window> windows(String name) {
        return List.of(window(name, 360, ColorScheme.DARK), window(name, 1280, ColorScheme.LIGHT));
    }

    private Window window(String name, int width, ColorScheme colours) {
        Window window = chromium.window(
                running.url(),
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
        return switch (name) {
            case "" -> window;
            case Product.ADMIN -> window.signIn(name, Product.ADMIN_PASSWORD);
            default -> window.signIn(name, "of-" + name + "-alone");
        };
    }

    private List<?> complaints(Window window) {
        return (List<?>) window.page().evaluate(axe);
    }
}
