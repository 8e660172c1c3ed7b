package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** People find their way: with a mouse, with the keyboard on a narrow screen, and without JavaScript. */
class NavigationBrowserIT {

    private static final int PHONE = 360;
    private static final String ENTRY = ".side a[href='/forums']";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    @Test
    void theNavigationFollowsWhatTheAdministratorInstallsAndSwitches() {
        Running running = product.withAdmin().withoutPlugins().start();
        Window admin = chromium.window(running.url(), 1280).signIn(Product.ADMIN, Product.ADMIN_PASSWORD);
        Window guest = chromium.window(running.url(), 1280);
        assertThat(shows(guest, ENTRY)).isFalse();

        admin.visit("/admin/plugins");
        admin.page().setInputFiles("[name=archive]", product.forums());
        admin.page().click("form[action='/admin/plugins'] button");
        admin.find("#plugin-forums .badge-brand").waitFor();
        assertThat(shows(guest, ENTRY)).isTrue();

        admin.page().click("form[action='/admin/plugins/forums/disable'] button");
        admin.find("form[action='/admin/plugins/forums/enable'] button").waitFor();
        assertThat(shows(guest, ENTRY)).isFalse();
        chromium.expect("the server responded with a status of 404");
        assertThat(guest.visit("/forums")).isEqualTo(404);
        assertThat(guest.find("h1").textContent()).contains("Forums");

        admin.page().click("form[action='/admin/plugins/forums/enable'] button");
        admin.find("form[action='/admin/plugins/forums/disable'] button").waitFor();
        assertThat(shows(guest, ENTRY)).isTrue();
        guest.page().click(ENTRY);
        guest.page().waitForURL("**/forums");
        assertThat(guest.find(ENTRY).getAttribute("aria-current")).isEqualTo("page");
    }

    @Test
    void aNewcomerRegistersAsksRepliesVotesEditsAndDeletesWithTheKeyboardOnAPhone() {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        String topic = Forums.newTopic(admin, Forums.newBoard(admin), "Where do I begin?");
        Window window = chromium.window(running.url(), PHONE);
        register(window);
        ask(window);

        window.visit("/forums/topics/" + topic);
        window.tabTo("#reply textarea");
        window.type("At the beginning.");
        window.tabTo("#reply footer button");
        window.press("Enter");
        window.awaitPost("At the beginning.");
        assertThat(Forums.allPosts(admin, topic)).hasSize(2);

        window.visit("/forums/topics/" + topic);
        window.tabTo(".vote button[aria-pressed=false]:not(:disabled)");
        window.press("Enter");
        window.find(".vote button[aria-pressed=true]").waitFor();
        assertThat(Forums.allPosts(admin, topic).get(0).path("voteCount").asInt())
                .isEqualTo(1);
        edit(window);
        delete(window);
        assertThat(window.find("#posts article .notice").count()).isEqualTo(1);
    }

    private static void register(Window window) {
        window.visit("/forums");
        window.tabTo("a.skip");
        window.press("Enter");
        window.awaitFocus("#main");
        window.visit("/forums");
        window.follow(".bar a[href^='/register']");
        window.type("newcomer");
        window.tabTo("[name=email]");
        window.type("newcomer@example.org");
        window.tabTo("[name=password]");
        window.type("a sentence of my own");
        window.go(() -> window.press("Enter"));
        assertThat(window.page().url()).as("back to where they were").endsWith("/forums");
    }

    private static void ask(Window window) {
        window.follow(".row a[href='/forums/boards/general']");
        window.follow("a[href$='/general/new']");
        window.type("Is a keyboard enough?");
        window.tabTo("[name=body]");
        window.type("I have **no** mouse.");
        window.tabTo("[name=tags]");
        window.type("keyboard phone");
        window.go(() -> window.press("Enter"));
        assertThat(window.find("h1").textContent()).isEqualTo("Is a keyboard enough?");
        assertThat(window.find(".prose strong").textContent()).isEqualTo("no");
    }

    private static void edit(Window window) {
        window.follow(".actions a[href$='/edit']");
        window.tabTo("textarea");
        window.press("Control+End");
        window.type(" And go on.");
        window.tabTo("#write footer button");
        window.go(() -> window.press("Enter"));
        window.awaitPost("At the beginning. And go on.");
        assertThat(window.find("[data-edited]:visible").count()).isEqualTo(1);
    }

    private static void delete(Window window) {
        window.follow(".actions a[href$='/delete']");
        window.follow("button.button-danger");
        assertThat(window.page().url()).contains("/forums/topics/");
    }

    @Test
    void readingAskingReplyingVotingAndSigningOutWorkWithoutJavaScript() {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        String topic = Forums.newTopic(admin, Forums.newBoard(admin), "Does it need a script?");
        running.guest().register("eve");
        Window window = chromium.window(
                running.url(),
                new Browser.NewContextOptions().setViewportSize(PHONE, 800).setJavaScriptEnabled(false));
        window.signIn("eve", "of-eve-alone");

        window.visit("/forums/boards/general/new");
        window.page().fill("[name=title]", "A plain question");
        window.page().fill("[name=body]", "With plain words.");
        window.page().click(".main form .buttons button");
        window.page().waitForURL(Pattern.compile(".*/forums/topics/.*"));
        assertThat(window.find(".prose").textContent()).contains("With plain words.");

        window.visit("/forums/topics/" + topic);
        assertThat(window.find(".prose").textContent()).contains("The first post.");
        window.reply("No.");
        window.awaitPost("No.");
        window.find(".vote button:not([disabled])").press("Enter");
        window.find(".vote button[aria-pressed=true]").waitFor();
        assertThat(Forums.allPosts(admin, topic).get(0).path("voteCount").asInt())
                .isEqualTo(1);
        assertThat(Forums.allPosts(admin, topic)).hasSize(2);

        window.page().click(".bar .menu summary");
        window.page().click(".menu form[action='/logout'] button");
        window.find(".bar a[href^='/login']").waitFor();
        window.visit("/forums/topics/" + topic);
        assertThat(window.has("#reply")).isFalse();
    }

    private static boolean shows(Window window, String selector) {
        window.visit("/");
        return window.has(selector);
    }
}
