package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Plugins of the packaged product, through the command line, while it runs and while it does not. */
class LifecycleIT {

    private static final String ENTRY = "href=\"/forums\"";

    @RegisterExtension
    final Product product = new Product();

    @Test
    void aPluginIsInstalledSwitchedOffAndOnWhileTheProductRuns() {
        Running running = product.withAdmin().withoutPlugins().start();
        Rest admin = running.admin();
        Rest guest = running.guest();
        assertThat(guest.get("/").expect(200).body()).doesNotContain(ENTRY);
        assertThat(guest.get("/forums").status()).isEqualTo(404);
        assertThat(succeeded("plugin", "list")).contains("No plugin is installed");

        assertThat(succeeded("plugin", "install", product.forums().toString()))
                .isEqualToIgnoringNewLines("forums 0.1.0 is enabled.");
        assertThat(guest.get("/").expect(200).body()).contains(ENTRY);
        String board = Forums.newBoard(admin);
        Rest member = guest.register("grace");
        String topic = Forums.newTopic(member, board, "Closures capture variables");
        assertServed(guest, topic);
        Socket socket = guest.live();
        socket.subscribe("forums.topic:" + topic);

        assertThat(succeeded("plugin", "disable", "forums")).isEqualToIgnoringNewLines("forums 0.1.0 is disabled.");
        assertThat(socket.await("closed").path("channel").asString("")).isEqualTo("forums.topic:" + topic);
        assertSwitchedOff(guest, topic);
        assertSwitchedOff(admin, topic);

        assertThat(succeeded("plugin", "enable", "forums")).isEqualToIgnoringNewLines("forums 0.1.0 is enabled.");
        assertServed(guest, topic);
        socket.subscribe("forums.topic:" + topic);
        member.post(Forums.posts(topic), Map.of("body", "And they do it by reference."))
                .expect(201);
        assertThat(socket.await("event").path("type").asString("")).isEqualTo("forums.post.added");
    }

    private void assertServed(Rest person, String topic) {
        assertThat(person.get("/").expect(200).body()).contains(ENTRY, "Closures capture variables");
        assertThat(person.get("/forums").expect(200).body()).contains("General");
        String page = person.get("/content/forums.topic/" + topic).expect(303).header("Location");
        assertThat(page).startsWith("/forums/topics/" + topic);
        assertThat(person.get(page).expect(200).body()).contains("Closures capture variables", "The first post.");
        assertThat(Forums.allPosts(person, topic)).hasSize(1);
        assertThat(person.get("/api/v1/openapi.json").expect(200).body()).contains("/api/v1/forums/boards");
    }

    private void assertSwitchedOff(Rest person, String topic) {
        assertThat(person.get("/").expect(200).body()).doesNotContain(ENTRY, "Closures capture variables");
        for (String path : new String[] {"/forums", "/forums/boards/general", "/forums/topics/" + topic}) {
            Answer page = person.get(path).expect(404);
            assertThat(page.header("Content-Type")).startsWith("text/html");
            assertThat(page.body())
                    .contains("Forums is switched off")
                    .doesNotContain("Closures capture variables", "General");
        }
        for (String path : new String[] {Forums.BOARDS, "/api/v1/forums/topics/" + topic, Forums.posts(topic)}) {
            Answer document = person.get(path).expect(404);
            assertThat(document.header("Content-Type")).startsWith("application/problem+json");
            assertThat(document.text("/code")).isEqualTo("switched_off");
        }
        assertThat(person.get("/content/forums.topic/" + topic).expect(404).body())
                .doesNotContain("Closures capture variables");
        assertThat(person.get("/api/v1/content/forums.topic/" + topic)
                        .expect(404)
                        .body())
                .doesNotContain("Closures capture variables");
        assertThat(person.get("/api/v1/openapi.json").expect(200).body()).doesNotContain("/api/v1/forums");
        Socket late = person.live();
        late.send("{\"op\":\"sub\",\"channel\":\"forums.topic:" + topic + "\"}");
        assertThat(late.await("error").path("code").asString("")).isEqualTo("channel_unknown");
    }

    @Test
    void aStoppedProductTakesTheSameCommands() {
        product.withAdmin().withoutPlugins();
        assertThat(succeeded("plugin", "list")).contains("No plugin is installed");
        succeeded("plugin", "install", product.forums().toString());
        assertThat(succeeded("plugin", "list")).contains("forums", "0.1.0", "enabled");

        Running running = product.start();
        String board = Forums.newBoard(running.admin());
        String topic = Forums.newTopic(running.admin(), board, "Closures capture variables");
        assertServed(running.guest(), topic);
        running.stop();

        succeeded("plugin", "disable", "forums");
        assertThat(succeeded("plugin", "list")).contains("forums", "0.1.0", "disabled");
        running = product.start();
        assertSwitchedOff(running.guest(), topic);
        running.stop();

        succeeded("plugin", "enable", "forums");
        running = product.start();
        assertServed(running.guest(), topic);
    }

    @Test
    void anUpgradeKeepsTheDataAndSoDoesRemovingWithoutPurge() {
        Running running = product.withAdmin().withoutPlugins().start();
        Rest admin = running.admin();
        succeeded("plugin", "install", product.forums().toString());
        String topic = Forums.newTopic(admin, Forums.newBoard(admin), "Closures capture variables");
        Path newer = Repackaged.version(product.forums(), product.home(), "0.1.1");

        assertThat(succeeded("plugin", "upgrade", "forums", newer.toString()))
                .isEqualToIgnoringNewLines("forums 0.1.1 is enabled.");
        assertServed(running.guest(), topic);
        assertThat(succeeded("plugin", "list")).contains("0.1.1").doesNotContain("0.1.0");

        succeeded("plugin", "uninstall", "forums");
        assertThat(succeeded("plugin", "list")).contains("No plugin is installed");
        assertThat(running.guest().get("/forums").expect(404).body()).doesNotContain("is switched off");
        succeeded("plugin", "install", newer.toString());
        assertServed(running.guest(), topic);

        succeeded("plugin", "uninstall", "forums", "--purge");
        succeeded("plugin", "install", newer.toString());
        assertThat(running.guest().get(Forums.BOARDS).expect(200).text("/items/0/slug"))
                .isEmpty();
        running.guest().get("/content/forums.topic/" + topic).expect(404);
        assertThat(running.guest().get("/").body()).contains(ENTRY).doesNotContain("Closures capture variables");
    }

    @Test
    void aFileThatIsNoPluginIsRefusedWithASentence() {
        product.withoutPlugins().start();
        Outcome refused = product.cli(
                "plugin",
                "install",
                product.home().resolve("conf/devquest.yaml").toString());
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.errors()).hasLineCount(1).doesNotContain("Exception");
        Outcome unknown = product.cli("plugin", "enable", "forums");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.errors()).isEqualToIgnoringNewLines("No plugin forums is installed.");
    }

    private String succeeded(String... arguments) {
        Outcome outcome = product.cli(arguments);
        assertThat(outcome).satisfies(done -> assertThat(done.code()).isZero());
        return outcome.output();
    }
}
