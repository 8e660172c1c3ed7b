package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A topic that several people have open, in real browsers, while the server comes and goes. */
class LiveTopicBrowserIT {

    private static final int WIDE = 1280;
    private static final int A_SECOND = 1000;
    private static final int ATTEMPTS = 3;
    private static final String ANN = "ann";
    private static final String BEN = "ben";

    @RegisterExtension
    final Product product = new Product();

    @RegisterExtension
    final Chromium chromium = new Chromium();

    private Running running;
    private Rest carl;
    private String topic;

    @BeforeEach
    void start() {
        running = product.withAdmin().start();
        running.guest().register(ANN);
        running.guest().register(BEN);
        carl = running.guest().register("carl");
        topic = Forums.newTopic(carl, Forums.newBoard(running.admin()), "What do you read?");
    }

    @Test
    void aPostAppearsToOthersWithinASecondAndNothingIsLostWhenTheServerIsKilled() {
        Window ann = open(ANN);
        Window ben = open(BEN);
        assertThat(shortestDelay(ann, ben))
                .as("milliseconds from the press to the post on the other page")
                .isBetween(0L, A_SECOND - 1L);
        assertThat(ben.find("#live-state").isVisible()).isFalse();

        chromium.expect("net::ERR_CONNECTION_REFUSED");
        chromium.expect("WebSocket connection");
        int port = running.port();
        running.kill();
        ben.find("#live-state").waitFor();
        writeBehindTheirBack(port);
        running = product.start(port);
        write(running, "Written before the browsers are back");

        ben.find("#live-state").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        ann.find("#live-state").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        write(running, "The last word");
        ben.awaitPost("The last word");
        ann.awaitPost("The last word");
        List<String> written = written(running);
        assertThat(written).hasSize(6 + ATTEMPTS);
        assertThat(ben.posts()).as("what was missed, once each and in order").isEqualTo(written);
        assertThat(ann.posts()).isEqualTo(written);
        assertThat(ben.page().evaluate("window.loads"))
                .as("the page was never loaded again")
                .isEqualTo(1);
    }

    @Test
    void aDoubleClickOnReplyPostsOnce() {
        Window ann = open(ANN);
        ann.page().fill("#reply textarea", "Once is enough");
        ann.find("#reply footer button").dblclick();
        ann.awaitPost("Once is enough");
        ann.reply("And this comes after it");
        ann.awaitPost("And this comes after it");
        assertThat(written(running)).hasSize(3).isEqualTo(ann.posts());
    }

    @Test
    void whatWasTypedStaysWhileTheNetworkIsOff() {
        Window ann = open(ANN);
        chromium.expect("net::ERR_INTERNET_DISCONNECTED");
        ann.context().setOffline(true);
        ann.reply("A long and careful answer");
        ann.find("#reply [role=alert]").waitFor();
        assertThat(ann.find("#reply textarea").inputValue()).isEqualTo("A long and careful answer");
        assertThat(written(running)).hasSize(1);

        ann.context().setOffline(false);
        ann.find("#reply footer button").click();
        ann.awaitPost("A long and careful answer");
        assertThat(ann.has("#reply [role=alert]")).isFalse();
        ann.page()
                .waitForCondition(() -> ann.find("#reply textarea").inputValue().isEmpty());
        assertThat(written(running)).hasSize(2);
    }

    @Test
    void aPostThatAppearsCanBeKept() {
        Window ben = open(BEN);
        write(running, "Worth keeping");
        ben.awaitPost("Worth keeping");
        String keep = "#posts > :last-child .bookmark button";
        ben.find(keep).click();
        ben.find(keep + "[aria-pressed=true]").waitFor();
        assertThat(ben.visit("/bookmarks")).isEqualTo(200);
        assertThat(ben.find(".told .meta").textContent()).contains("Posts").doesNotContain("forums.post");
    }

    private Window open(String name) {
        Window window = chromium.window(running.url(), WIDE).signIn(name, "of-" + name + "-alone");
        AtomicBoolean follows = new AtomicBoolean();
        window.page()
                .onWebSocket(socket -> socket.onFrameReceived(frame -> {
                    if (frame.text().contains("\"ok\"") && frame.text().contains("forums.topic:")) {
                        follows.set(true);
                    }
                }));
        window.visit("/forums/topics/" + topic);
        window.page().evaluate("window.loads = 1");
        window.page().waitForCondition(follows::get);
        return window;
    }

    // a machine that is busy with something else for a moment does not make a slow product
    private static long shortestDelay(Window writer, Window reader) {
        return IntStream.rangeClosed(1, ATTEMPTS)
                .mapToLong(attempt -> delayOf("Answer number " + attempt, writer, reader))
                .min()
                .orElseThrow();
    }

    // Measured in the browsers, not by this test: the clock of the machine, which both share, is read in the writer's
    // page when the form is submitted, and in the reader's page in the moment in which the post is put into it.
    private static long delayOf(String text, Window writer, Window reader) {
        writer.page()
                .evaluate("document.addEventListener('submit', () => { window.sent = Date.now(); },"
                        + " {capture: true, once: true})");
        reader.page().evaluate("""
                text => { delete window.seen; new MutationObserver((changes, observer) => {
                  if (!document.getElementById('posts').textContent.includes(text)) return;
                  window.seen = Date.now();
                  observer.disconnect();
                }).observe(document.getElementById('posts'), {childList: true, subtree: true}); }
                """, text);
        writer.reply(text);
        reader.page().waitForCondition(() -> reader.page().evaluate("window.seen") != null);
        Number seen = (Number) reader.page().evaluate("window.seen");
        Number sent = (Number) writer.page().evaluate("window.sent");
        return seen.longValue() - sent.longValue();
    }

    // The browsers know only the old port, so nothing of this can reach them before they are back.
    private void writeBehindTheirBack(int port) {
        Running elsewhere = product.start();
        assertThat(elsewhere.port()).isNotEqualTo(port);
        for (int i = 1; i <= 3; i++) {
            write(elsewhere, "Missed answer " + i);
        }
        elsewhere.kill();
    }

    private void write(Running where, String text) {
        carl.at(where.url()).post(Forums.posts(topic), Map.of("body", text)).expect(201);
    }

    private List<String> written(Running where) {
        return Forums.allPosts(where.guest(), topic).stream()
                .map(post -> post.path("id").asString(""))
                .toList();
    }
}
