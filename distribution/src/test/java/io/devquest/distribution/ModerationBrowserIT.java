package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a held text through two moderators, by keyboard, and what all of them see of it. */
class ModerationBrowserIT {

    private static final int PHONE = 360;
    private static final int WIDE = 1280;
    private static final String OFFER = "Some links I like for my desk: https://alpha-sofas.shop "
            + "https://beta-sofas.shop https://gamma-sofas.shop";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;

    @Test
    void whatANewcomerWritesIsHeldRefusedAppealedAndPublishedByAnotherModerator() {
        running = product.withAdmin().start();
        Rest admin = running.admin();
        admin.post(Forums.BOARDS, Map.of("slug", "general", "title", "General")).expect(201);
        String topic = Forums.newTopic(admin, "general", "What is on your desk?");
        moderator(admin, "mona");
        moderator(admin, "miro");
        Window nora = newcomer();

        nora.visit("/forums/topics/" + topic);
        nora.reply(OFFER);
        nora.page().waitForURL("**/submissions**");
        assertThat(nora.find("main").textContent()).contains("alpha-sofas");
        assertThat(posts(topic)).doesNotContain("alpha-sofas");

        Window mona = chromium.window(running.url(), WIDE).signIn("mona", "of-mona-alone");
        refuseByKeyboard(mona);
        assertThat(posts(topic)).doesNotContain("alpha-sofas");

        appeal(nora);
        chromium.expect("403");
        mona.visit("/moderation/appeals");
        answer(mona, "I stay with it.");
        assertThat(mona.find("main").textContent()).contains("another moderator");

        Window miro = chromium.window(running.url(), WIDE).signIn("miro", "of-miro-alone");
        miro.visit("/moderation/appeals");
        answer(miro, "These are pictures of a desk.");
        Wait.until("it is published", () -> posts(topic).contains("alpha-sofas"));
        nora.visit("/moderation/mine");
        assertThat(nora.find("main").textContent()).contains("These are pictures of a desk.");
        assertThat(logged(admin))
                .containsSubsequence("submission.held", "case.decided", "appeal.filed", "appeal.overturned");
    }

    private void moderator(Rest admin, String name) {
        String id = running.guest().register(name).get("/api/v1/me").expect(200).text("/id");
        admin.put("/api/v1/admin/users/" + id + "/roles/moderator").expect(204);
    }

    private Window newcomer() {
        running.guest().register("nora");
        return chromium.window(running.url(), PHONE).signIn("nora", "of-nora-alone");
    }

    private String posts(String topic) {
        return running.guest().get(Forums.posts(topic)).expect(200).body();
    }

    /** Keys only: to the case, to what is missing in the form, and the decision. */
    private static void refuseByKeyboard(Window mona) {
        mona.visit("/");
        mona.follow("a[href='/moderation']");
        mona.press("j");
        mona.go(() -> mona.press("o"));
        assertThat(mona.find("main").textContent()).contains("alpha-sofas", "Why it was held");
        mona.go(() -> mona.press("c"));
        mona.press("r");
        assertThat(mona.page().evaluate("document.activeElement.name")).isEqualTo("rule");
        mona.press("ArrowDown");
        mona.press("Escape");
        mona.press("r");
        assertThat(mona.page().evaluate("document.activeElement.name")).isEqualTo("reason");
        mona.type("This looks like an advertisement.");
        mona.press("Escape");
        mona.go(() -> mona.press("r"));
        assertThat(mona.has("[data-case]")).as("something waits").isFalse();
    }

    private static void appeal(Window nora) {
        Wait.until("she is told", () -> {
            nora.visit("/notifications");
            return nora.find("main").textContent().contains("This looks like an advertisement.");
        });
        nora.visit("/submissions");
        assertThat(nora.find("main").textContent()).contains("This looks like an advertisement.");
        nora.follow(".main a[href='/moderation/mine']");
        nora.tabTo(".card details summary");
        nora.press("Enter");
        nora.tabTo(".card [name=text]");
        nora.type("They are what stands on my desk.");
        nora.follow(".card details[open] form button");
        assertThat(nora.find("main").textContent()).contains("They are what stands on my desk.");
    }

    private static void answer(Window moderator, String reason) {
        moderator.tabTo(".card [name=reason]");
        moderator.type(reason);
        moderator.follow(".card button[value=overturned]");
    }

    /** The names of what the log tells, the oldest first. */
    private static List<String> logged(Rest admin) {
        List<String> actions = new ArrayList<>();
        admin.get("/api/v1/admin/audit?limit=50")
                .expect(200)
                .json()
                .path("items")
                .forEach(entry -> actions.add(0, entry.path("action").asString()));
        return actions;
    }
}
