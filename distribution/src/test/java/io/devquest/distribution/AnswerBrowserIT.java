package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

/**
 * How a question on the board of a course gets its answer: ann asks, ben takes the question from the queue, and cleo
 * answers as well, on a phone and with the keyboard alone.
 */
class AnswerBrowserIT {

    private static final int WIDE = 1280;
    private static final int PHONE = 360;
    private static final String BOARD = "java";
    private static final String TITLE = "How do I leave two loops at once?";
    private static final String GOOD = "Give the outer loop a label and break to it.";
    private static final String OTHER = "Put the loops into a method and return.";
    private static final String TOPICS = Forums.BOARDS + "/" + BOARD + "/topics";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;
    private Rest ann;
    private Rest ben;
    private Rest cleo;

    @BeforeEach
    void aBoardOfACourse() {
        running = product.withAdmin().withoutPlugins().start();
        Rest admin = running.admin();
        // one plugin has the catalogue, so that of the product stays out
        admin.upload("POST", "/api/v1/admin/plugins", product.forums()).expect(201);
        admin.submit("/admin/settings", Map.of("core.moderation.checks", "false"))
                .expect(303);
        admin.upload("POST", "/api/v1/admin/plugins", Catalogue.archive(product.home()))
                .expect(201);
        Wait.until(
                "the course has its board",
                () -> admin.get(Forums.BOARDS + "/" + BOARD).status() == 200);
        ann = member(admin, "ann");
        ben = member(admin, "ben");
        cleo = member(admin, "cleo");
        cleo.post(TOPICS, Map.of("title", "How do I leave a loop?", "body", "It runs and runs."))
                .expect(201);
    }

    /** Somebody who may vote. */
    private Rest member(Rest admin, String name) {
        Rest member = running.guest().register(name);
        admin.put("/api/v1/admin/users/" + member.get("/api/v1/me").text("/id") + "/trust", Map.of("level", 1))
                .expect(200);
        return member;
    }

    private Window open(String name, int width) {
        return chromium.window(running.url(), width).signIn(name, "of-" + name + "-alone");
    }

    @Test
    void aQuestionIsAskedTakenAnsweredVotedForAndSolved() {
        Window asker = open("ann", WIDE);
        Window helper = open("ben", WIDE);
        Window phone = open("cleo", PHONE);
        ask(asker);
        String topic = asker.page().url();
        take(helper, asker);
        helper.reply(GOOD);
        helper.awaitPost(GOOD);
        answerByKeyboard(phone, topic);
        asker.awaitPost(GOOD);
        asker.awaitPost(OTHER);
        voteByKeyboard(phone, topic);
        accept(asker);
        eachHasWhatIsTheirs(helper, topic);
        block(asker, topic);
    }

    private static void ask(Window asker) {
        asker.visit("/forums");
        asker.go(() -> asker.page().click("#boards a[href='/forums/boards/java']"));
        asker.go(() -> asker.page().click(".main a[href$='/java/new']"));
        asker.page().locator("#f-title").pressSequentially(TITLE);
        asker.find("#similar a").first().waitFor();
        assertThat(asker.find("#similar").textContent()).contains("How do I leave a loop?");
        asker.page().fill("textarea[name=body]", "I have a loop in a loop, and `break` leaves only one.");
        asker.go(() -> asker.page().click("form[action$='/java/new'] .buttons button"));
        assertThat(asker.find("h1").textContent()).isEqualTo(TITLE);
    }

    private static void take(Window helper, Window asker) {
        helper.visit("/forums/help");
        helper.go(() -> helper.page().click(".row a:has-text('" + TITLE + "')"));
        helper.go(() -> helper.page().click("form[action$='/claim'] button"));
        assertThat(helper.find("#claim").textContent()).contains("You are answering");
        asker.find("#claim:has-text('ben is answering')").waitFor();
    }

    private static void answerByKeyboard(Window phone, String topic) {
        phone.visit(topic);
        phone.tabTo("#reply textarea");
        phone.type(OTHER);
        phone.tabTo("#reply footer button[type=submit], #reply footer button:not([type])");
        phone.press("Enter");
        phone.awaitPost(OTHER);
    }

    private static void voteByKeyboard(Window phone, String topic) {
        phone.visit(topic);
        String button = "#"
                + phone.attributes("article:has-text('label') .vote button", "id")
                        .get(0);
        phone.tabTo(button);
        phone.press("Enter");
        phone.find(button + "[aria-pressed=true]").waitFor();
    }

    private static void accept(Window asker) {
        Locator answer = asker.find("#posts article:has-text('label')");
        asker.page().reload();
        asker.go(() -> answer.locator("form[action$='/accept'] button").click());
        asker.find("article.accepted:has-text('label')").waitFor();
        assertThat(asker.find("#topic-state").textContent()).contains("Solved");
    }

    private void eachHasWhatIsTheirs(Window helper, String topic) {
        // 1 from the start, 15 for the accepted answer, 10 for cleo's vote
        Wait.until("ben has his points", () -> points(ben, "ben") == 26);
        assertThat(points(ann, "ann")).as("2 for accepting").isEqualTo(3);
        assertThat(points(cleo, "cleo")).isEqualTo(1);
        Wait.until("ben is told", () -> said(ben).contains("ann accepted your answer to " + TITLE));
        assertThat(said(ann))
                .contains("ben is answering your question " + TITLE, "ben wrote in " + TITLE, "cleo wrote in " + TITLE)
                .doesNotContain("accepted your answer");
        assertThat(said(cleo)).doesNotContain("accepted your answer");
        helper.visit("/u/ben/activity");
        assertThat(helper.find("main").textContent()).contains(TITLE);
        helper.visit("/forums/help");
        assertThat(helper.find("main").textContent()).doesNotContain(TITLE);
        helper.visit("/forums/boards/java?state=solved");
        assertThat(helper.find("main").textContent()).contains(TITLE);
        helper.visit(topic);
        assertThat(helper.posts()).hasSize(3);
    }

    private static int points(Rest who, String name) {
        return who.get("/api/v1/u/" + name)
                .expect(200)
                .json()
                .path("reputation")
                .asInt();
    }

    private static String said(Rest who) {
        StringBuilder said = new StringBuilder();
        for (JsonNode each : who.get("/api/v1/notifications").expect(200).json().path("items")) {
            said.append(each.path("text").asString()).append('\n');
        }
        return said.toString();
    }

    /** The two no longer meet; the question stays as it is for everybody else. */
    private void block(Window asker, String topic) {
        asker.visit("/u/cleo");
        asker.page().click("main details.menu summary");
        asker.page().click("form[action='/u/cleo/block'] button");
        asker.find("dialog[open]").waitFor();
        asker.go(() -> asker.page().click("dialog .button-danger"));
        ann.get("/api/v1/u/cleo").expect(404);
        cleo.get("/api/v1/u/ann").expect(404);
        String id = topic.replaceAll(".*/topics/([^/]+).*", "$1");
        assertThat(cleo.post(Forums.posts(id), Map.of("body", "Once more, @ann"))
                        .status())
                .isEqualTo(403);
        String before = said(ann);
        String other = cleo.get(TOPICS)
                .json()
                .path("items")
                .valueStream()
                .filter(each -> each.path("title").asString().equals("How do I leave a loop?"))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        cleo.post(Forums.posts(other), Map.of("body", "Does @ann know?")).expect(201);
        asker.visit("/activity?feed=all");
        assertThat(asker.find("main").textContent()).contains("ben").doesNotContain("cleo");
        asker.visit("/search?q=method");
        assertThat(asker.find("main").textContent()).doesNotContain(OTHER);
        assertThat(said(ann)).isEqualTo(before);
        assertThat(running.guest().get(Forums.posts(id)).body()).contains(OTHER);
    }

    @Test
    void readingAskingAnsweringAndVotingNeedNoScript() {
        Window plain = chromium.window(
                        running.url(),
                        new Browser.NewContextOptions()
                                .setViewportSize(PHONE, 800)
                                .setJavaScriptEnabled(false))
                .signIn("ben", "of-ben-alone");
        plain.visit("/forums/boards/" + BOARD);
        plain.go(() -> plain.page().click(".row a:has-text('How do I leave a loop?')"));
        plain.page().fill("#reply textarea", GOOD);
        plain.go(() -> plain.page().click("#reply footer button"));
        plain.awaitPost(GOOD);
        plain.page().locator("#posts article").first().locator(".vote button").focus();
        plain.go(() -> plain.press("Enter"));
        assertThat(plain.attributes("#posts .vote button", "aria-pressed")).contains("true");
        plain.visit("/forums/boards/" + BOARD + "/new");
        plain.page().fill("#f-title", "How do I leave a loop early?");
        plain.page().fill("textarea[name=body]", "Without a flag, please.");
        plain.go(() -> plain.page().click("form[action$='/java/new'] .buttons button"));
        assertThat(plain.find("#similar").textContent()).contains("How do I leave a loop?");
        plain.go(() -> plain.page().click("form[action$='/java/new'] .buttons button"));
        assertThat(plain.find("h1").textContent()).isEqualTo("How do I leave a loop early?");
        List<JsonNode> topics =
                ben.get(TOPICS).json().path("items").valueStream().toList();
        assertThat(topics).hasSize(2);
    }
}
