package io.devquest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.http.Routing;
import io.devquest.engine.plugin.PluginStatus;
import io.devquest.engine.plugin.UnloadWatch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What every plugin must do, on every database. A plugin's test extends it:
 *
 * <pre>{@code
 * class ForumsContractTest extends PluginContract {
 *     @Override
 *     protected Class<? extends CommunityPlugin> plugin() {
 *         return ForumsPlugin.class;
 *     }
 *
 *     @Override
 *     protected void fill(Community community) {
 *         community.member("ana").post("/api/v1/forums/boards/help/topics", Map.of("title", "…")).expect(201);
 *     }
 * }
 * }</pre>
 */
@OnEveryDatabase
public abstract class PluginContract {

    private static final String AN_ID = "0000000000001";
    private static final String HISTORY = "flyway_schema_history";
    private static final String LATER = "99.0.0";

    @RegisterExtension
    static final Community COMMUNITY = Community.empty();

    /** The plugin under test. */
    protected abstract Class<? extends CommunityPlugin> plugin();

    /** Makes something of every kind the plugin stores. Called once after each installation that has no data yet. */
    protected void fill(Community community) {}

    /** Says what the placeholders in the paths of its routes stand for; to be overridden if it has any. */
    protected void samples(AuthorizationMatrix matrix) {}

    /** Builds the archive of the plugin under a version; override it if the plugin bundles libraries. */
    protected Path archive(String version) {
        return Archives.of(plugin(), version);
    }

    /** How often the plugin is loaded and unloaded when leaks are looked for. */
    protected int cycles() {
        return 8;
    }

    @AfterEach
    void nothingStaysInstalled() {
        for (PluginStatus status : COMMUNITY.plugins().list()) {
            COMMUNITY.plugins().uninstall(status.id(), true);
        }
    }

    @Test
    void servesOnceInstalled() {
        installFilled();
        assertThat(answers())
                .as("answers of %s", id())
                .doesNotContainValue(404)
                .allSatisfy((path, status) -> assertThat(status).as(path).isLessThan(500));
    }

    @Test
    void keepsItsDataWhenUpgraded() {
        installFilled();
        var before = data();
        Map<String, Integer> answers = answers();
        PluginStatus after = Community.serving(COMMUNITY.plugins().upgrade(id(), archive(LATER)));
        assertThat(after.version()).isEqualTo(LATER);
        assertThat(data()).isEqualTo(before);
        assertThat(answers()).isEqualTo(answers);
    }

    @Test
    void isSwitchedOffWhenDisabledAndBackWhenEnabled() {
        installFilled();
        List<Route> routes = routes();
        var before = data();
        Map<String, Integer> answers = answers();
        COMMUNITY.plugins().disable(id());
        routes.forEach(this::assertSwitchedOff);
        admin().page("/").lacks("href=\"/" + id() + "\"");
        Community.serving(COMMUNITY.plugins().enable(id()));
        assertThat(data()).isEqualTo(before);
        assertThat(answers()).isEqualTo(answers);
    }

    private void assertSwitchedOff(Route route) {
        if (route.verb() == Verb.GET) {
            TestAnswer answer = admin().get(example(route));
            if (route.rest()) {
                answer.problem("switched_off", 404);
            } else {
                answer.expect(404).contains(title(), "switched off");
            }
        }
    }

    @Test
    void keepsItsDataWhenUninstalledAndInstalledAgain() {
        installFilled();
        var before = data();
        Map<String, Integer> answers = answers();
        COMMUNITY.plugins().uninstall(id(), false);
        assertThat(COMMUNITY.plugins().list()).isEmpty();
        answers.keySet().forEach(path -> admin().get(path).expect(404));
        install();
        assertThat(data()).isEqualTo(before);
        assertThat(answers()).isEqualTo(answers);
    }

    @Test
    void leavesNothingWhenPurged() {
        installFilled();
        COMMUNITY.plugins().uninstall(id(), true);
        assertThat(COMMUNITY.tables().hasSchema(id())).as("schema %s", id()).isFalse();
        installFilled();
    }

    @Test
    void leavesMemoryWhenStopped() {
        UnloadWatch watch = COMMUNITY.server().get(UnloadWatch.class);
        for (int i = 0; i < cycles(); i++) {
            installFilled();
            answers();
            COMMUNITY.plugins().uninstall(id(), true);
        }
        if (!Unloading.stillLoaded(watch).isEmpty()) {
            throw new AssertionError("%d of %d stopped versions are still in memory. They are held by:%n%s"
                    .formatted(watch.alive().size(), cycles(), HeapPaths.toPlugins()));
        }
    }

    @Test
    void saysWhoMayDoWhatAndWhatItIsFor() {
        Announced announced = announced();
        for (Route route : announced.routes()) {
            String name = route.verb() + " " + route.path();
            assertThat(announced.permissions())
                    .as("permission of %s", name)
                    .contains(route.permission().id());
            assertThat(route.description())
                    .as("description of %s", name)
                    .isNotBlank()
                    .doesNotEndWith(".");
        }
    }

    @Test
    void letsInWhomItsMatrixNames() {
        installFilled();
        AuthorizationMatrix matrix = AuthorizationMatrix.of(COMMUNITY, id());
        samples(matrix);
        matrix.check();
    }

    @Test
    void hasATextForEveryKey() {
        ArchiveContent archive = ArchiveContent.of(archive(LATER));
        Set<String> missing = new TreeSet<>(announced().texts());
        missing.addAll(TemplateTexts.keys(archive));
        missing.removeAll(archive.properties("messages/" + id() + ".properties").stringPropertyNames());
        missing.removeAll(CoreTexts.keys());
        assertThat(missing)
                .as("keys without a text in messages/%s.properties", id())
                .isEmpty();
    }

    @Test
    void refersOnlyToWhatPluginsSee() {
        ArchiveContent archive = ArchiveContent.of(archive(LATER));
        assertThat(archive.own(".class")).isNotEmpty();
        assertThat(References.forbidden(archive)).isEmpty();
    }

    private String id() {
        return manifest().getProperty("plugin.id");
    }

    private String title() {
        return manifest().getProperty("plugin.title", id());
    }

    private Properties manifest() {
        return Archives.manifest(plugin());
    }

    private TestClient admin() {
        return COMMUNITY.admin("ada");
    }

    private void install() {
        COMMUNITY.install(archive(manifest().getProperty("plugin.version")));
    }

    private void installFilled() {
        install();
        fill(COMMUNITY);
        COMMUNITY.settle();
        assertThat(data().values())
                .as("rows of %s: fill() should make some", id())
                .allSatisfy(rows -> assertThat(rows).isNotEmpty());
    }

    /** Its tables, row by row, without the history of its migrations, which an upgrade may lengthen. */
    private Map<String, List<String>> data() {
        Map<String, List<String>> rows = COMMUNITY.tables().content(id());
        rows.remove(HISTORY);
        return rows;
    }

    private List<Route> routes() {
        return COMMUNITY.server().get(Routing.class).routes().stream()
                .filter(owned -> owned.owner().equals(id()))
                .map(Routing.OwnedRoute::route)
                .toList();
    }

    /** The status of every path that can be read without knowing a thing. */
    private Map<String, Integer> answers() {
        Map<String, Integer> answers = new TreeMap<>();
        routes().stream()
                .filter(route -> route.verb() == Verb.GET && !route.path().contains("{"))
                .forEach(route ->
                        answers.put(route.path(), admin().get(route.path()).status()));
        return answers;
    }

    private static String example(Route route) {
        return route.path().replaceAll("\\{[^}]+}", AN_ID);
    }

    private Announced announced() {
        try {
            Announced announced = new Announced(plugin().getConstructor().newInstance());
            COMMUNITY.include(plugin(), announced);
            return announced;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(plugin() + " has no public constructor without parameters", e);
        }
    }
}
