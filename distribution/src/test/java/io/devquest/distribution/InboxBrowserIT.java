package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody is told, in two tabs of one browser, while the server is away, and by mail. */
class InboxBrowserIT {

    private static final int WIDE = 1280;
    private static final String ANN = "ann";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final MailServer mail = new MailServer();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;
    private Rest ann;
    private Rest ben;
    private String board;

    @BeforeEach
    void annFollowsBen() {
        running = mail.of(product.withAdmin()).start();
        letPeopleInAtOnceAndMailAtOnce();
        ann = running.guest().register(ANN);
        ben = running.guest().register("ben");
        ann.put("/api/v1/u/ben/follow").expect(204);
        board = Forums.newBoard(running.admin());
    }

    private void letPeopleInAtOnceAndMailAtOnce() {
        Window admin = chromium.window(running.url(), WIDE).signIn(Product.ADMIN, Product.ADMIN_PASSWORD);
        admin.visit("/admin/settings");
        admin.page().selectOption("[name='core.registration.verify']", "never");
        admin.page().fill("[name='core.notifications.mail_delay_minutes']", "0");
        admin.go(() -> admin.page().click(".setting-save button"));
        admin.context().close();
    }

    @Test
    void badgeAndFeedAreLiveInTwoTabsAndCatchUpWithExactlyWhatWasMissed() {
        List<String> topics = new ArrayList<>();
        for (String title : List.of("First question", "Second question", "Third question", "Fourth question")) {
            topics.add(Forums.newTopic(ann, board, title));
        }
        reply(running, topics.get(0), "Before Ann looks");
        awaitEntries(1);
        Window home = chromium.window(running.url(), WIDE).signIn(ANN, "of-ann-alone");
        Page feed = home.context().newPage();
        feed.navigate("/activity");
        awaitBadge("1", home.page(), feed);

        reply(running, topics.get(1), "While she looks");
        awaitBadge("2", home.page(), feed);
        awaitNew("1 new", home.page(), feed);

        chromium.expect("net::ERR_CONNECTION_REFUSED");
        chromium.expect("WebSocket connection");
        int port = running.port();
        running.kill();
        home.find("#live-state").waitFor();
        Running elsewhere = product.start();
        reply(elsewhere, topics.get(2), "Missed");
        reply(elsewhere, topics.get(3), "Missed as well");
        elsewhere.kill();
        running = product.start(port);
        awaitBadge("4", home.page(), feed);
        awaitNew("3 new", home.page(), feed);

        feed.click(".feed-new a");
        feed.waitForCondition(() -> entries(feed).size() == 4);
        assertThat(entries(feed)).as("each once, in order").isEqualTo(entriesByRest());
        feed.navigate("/notifications");
        feed.waitForNavigation(() -> feed.click("form[action='/notifications/read'] button"));
        awaitBadge("0", home.page(), feed);
    }

    @Test
    void theMailAloneIsEnoughToUnsubscribe() throws IOException, InterruptedException {
        reply(running, Forums.newTopic(ann, board, "Who answers?"), "I do");
        String link = mail.awaitHeader("ann@example.org", "List-Unsubscribe").replaceAll("^.*<(http[^>]+)>.*$", "$1");
        assertThat(mail.awaitHeader("ann@example.org", "List-Unsubscribe-Post"))
                .isEqualTo("List-Unsubscribe=One-Click");
        URI address = running.url().resolve(URI.create(link).getRawPath());

        Window stranger = chromium.window(running.url(), WIDE);
        assertThat(stranger.visit(address.getPath())).isEqualTo(200);
        assertThat(rhythm()).as("who only follows the link changes nothing").isEqualTo("immediate");

        int status = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
        assertThat(status).isEqualTo(200);
        assertThat(rhythm()).isEqualTo("never");
    }

    private String rhythm() {
        return ann.get("/api/v1/me/notifications/mail").expect(200).text("/rhythm");
    }

    private void reply(Running where, String topic, String text) {
        ben.at(where.url()).post(Forums.posts(topic), Map.of("body", text)).expect(201);
    }

    private void awaitEntries(int count) {
        Wait.until(count + " entries in the feed", () -> entriesByRest().size() == count);
    }

    private List<String> entriesByRest() {
        List<String> ids = new ArrayList<>();
        ann.at(running.url())
                .get("/api/v1/activity?feed=followed")
                .expect(200)
                .json()
                .path("items")
                .forEach(entry -> ids.add(entry.path("id").asString("")));
        return ids;
    }

    private static List<String> entries(Page page) {
        return new Window(page.context(), page)
                .attributes("#feed-lines > article", "id").stream()
                        .map(id -> id.replace("activity-", ""))
                        .toList();
    }

    private static String badge(Page page) {
        return page.locator("#bell .dot").textContent();
    }

    private static void awaitBadge(String count, Page... tabs) {
        for (Page tab : tabs) {
            tab.waitForCondition(() -> badge(tab).equals(count));
        }
    }

    private static void awaitNew(String text, Page... tabs) {
        for (Page tab : tabs) {
            tab.waitForCondition(() -> tab.locator(".feed-new a").textContent().contains(text));
        }
    }
}
