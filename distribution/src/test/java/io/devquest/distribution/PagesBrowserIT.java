package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Every page, wide and narrow, light and dark, with the keyboard: nothing on the console, nothing from elsewhere, nobody
 * kept out.
 */
@TestInstance(Lifecycle.PER_CLASS)
class PagesBrowserIT {

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;
    private CleanPages pages;
    private String topic;
    private String reply;

    @BeforeAll
    void start() {
        running = product.withAdmin().start();
        pages = new CleanPages(chromium, running);
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
                        "/g/" + group + "/moderation",
                        "/g/" + group + "/edit",
                        "/g/" + group + "/delete"));
        look(
                "",
                List.of(eve.post("/api/v1/g/" + group + "/links", Map.of())
                        .expect(201)
                        .text("/path")));
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
    void everyPageOfQuestionsAndOfKeepingOrderIsClean() {
        running.admin()
                .post(Forums.BOARDS, Map.of("slug", "help", "title", "Help", "kind", "questions"))
                .expect(201);
        Rest mia = running.guest().register("mia");
        String question = "/forums/topics/" + Forums.newTopic(mia, "help", "Why does my loop never end?");
        look("", List.of("/forums/help", "/forums/topics", "/forums/topics?list=top&period=all", question));
        look("eve", List.of("/forums/help", "/forums/topics?list=new", "/forums/boards/help/new", question));
        look(Product.ADMIN, List.of(question + "/moderate", question + "/sort", question + "/duplicate"));
        look(
                Product.ADMIN,
                List.of(
                        "/forums/boards",
                        "/forums/boards/help/edit",
                        "/forums/boards/help/moderators",
                        "/forums/boards/help/template"));
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
    void everyPageOfTheSharedServicesIsClean() {
        Rest eve = running.guest().signIn("eve", "of-eve-alone");
        eve.put("/api/v1/me/bookmarks/forums.topic/" + topic, Map.of("note", "For the style guide."))
                .expect(200);
        eve.put(
                        "/api/v1/drafts/forums.reply:" + topic,
                        Map.of("body", "Not more than", "url", topicPage(), "version", 0))
                .expect(200);
        Wait.until(
                "the topic is found",
                () -> !running.guest()
                        .get("/api/v1/search?q=line")
                        .text("/items/0/id")
                        .isEmpty());
        look("", List.of("/search", "/search?q=line", "/search?q=nothing+like+it"));
        look(
                "eve",
                List.of(
                        "/search?q=line+type:forums.topic",
                        "/bookmarks",
                        "/bookmarks/forums.topic/" + topic + "/edit",
                        "/drafts"));
        look("eve", List.of("/settings/files", "/content/forums.topic/" + topic + "/history"));
        look(Product.ADMIN, List.of("/admin/search", "/admin/files", "/admin/jobs", "/admin/settings?q=trust"));
    }

    @Test
    void everyPageOfTagsAndOfWhatBelongsToOneThingIsClean() {
        Rest admin = running.admin();
        admin.post(
                        Forums.BOARDS + "/general/topics",
                        Map.of("title", "Tabs or spaces?", "body", "Settle it.", "tags", List.of("style")))
                .expect(201);
        admin.put("/api/v1/tags/style/synonyms/formatting", Map.of()).expect(200);
        admin.put("/api/v1/content/forums.post/" + reply + "/reaction", Map.of("reaction", "thanks"))
                .expect(200);
        look("", List.of("/tags", "/tags/style", "/content/forums.post/" + reply + "/reactions"));
        look("eve", List.of("/tags", "/tags/style"));
        look(
                Product.ADMIN,
                List.of("/tags/style/edit", "/admin/settings/core.moderation.checks", "/admin/jobs/history"));
    }

    @Test
    void pagesThatAreNotThereOrSwitchedOffAreCleanToo() {
        chromium.expect("the server responded with a status of 404");
        running.admin().post("/api/v1/admin/plugins/forums/disable", Map.of()).expect(200);
        for (Window window : pages.windows("")) {
            for (String path : List.of("/nowhere", "/forums", topicPage())) {
                assertThat(window.visit(path)).isEqualTo(404);
                pages.assertClean(window, path);
                assertThat(window.find("h1").count()).isEqualTo(1);
            }
        }
        running.admin().post("/api/v1/admin/plugins/forums/enable", Map.of()).expect(200);
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
        pages.look(name, paths);
    }
}
