package io.devquest.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whichever of the plugins are on, those work, and say kindly what they miss. */
class CombinationIT {

    private static final List<String> PLUGINS = List.of("courses", "forums", "runner", "snippets");

    @RegisterExtension
    final Product product = new Product();

    @Test
    void eachWorksWithoutTheOthers() {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        TinyCourse.into(admin, product.home());
        Rest ann = running.guest().register("ann");
        passes(ann);
        Set<String> on = new TreeSet<>(PLUGINS);
        for (Set<String> wanted : combinations()) {
            for (String plugin : PLUGINS) {
                if (on.contains(plugin) != wanted.contains(plugin)) {
                    String change = wanted.contains(plugin) ? "enable" : "disable";
                    admin.post("/api/v1/admin/plugins/" + plugin + "/" + change, Map.of())
                            .expect(200);
                }
            }
            on = wanted;
            works(ann, on);
        }
    }

    private static List<Set<String>> combinations() {
        List<Set<String>> all = new ArrayList<>();
        for (int chosen = 0; chosen < 1 << PLUGINS.size(); chosen++) {
            Set<String> some = new TreeSet<>();
            for (int i = 0; i < PLUGINS.size(); i++) {
                if ((chosen >> i & 1) == 1) {
                    some.add(PLUGINS.get(i));
                }
            }
            all.add(some);
        }
        return all;
    }

    private static void works(Rest ann, Set<String> on) {
        String home = ann.get("/").expect(200).body();
        for (String plugin : PLUGINS) {
            Answer page = ann.get("/" + plugin);
            assertThat(page.status()).as("/%s with %s", plugin, on).isEqualTo(on.contains(plugin) ? 200 : 404);
            assertThat(home.contains("href=\"/" + plugin + "\""))
                    .as("%s in the navigation", plugin)
                    .isEqualTo(on.contains(plugin));
            if (!on.contains(plugin)) {
                assertThat(page.body()).contains("switched off");
            }
        }
        if (on.contains("courses")) {
            String lesson = ann.get(TinyCourse.LESSON).expect(200).body();
            assertThat(lesson).contains("Say hello.", "Print hello.", "Passed");
            assertThat(lesson.contains("Questions here")).isEqualTo(on.contains("forums"));
            assertThat(lesson.contains("Run the tests")).isEqualTo(on.contains("runner"));
            assertThat(lesson.contains("Code cannot be run here at the moment")).isEqualTo(!on.contains("runner"));
            ann.get("/api/v1/courses/tiny/lessons/hello").expect(200);
        }
    }

    /** An exercise is solved in the sandbox of this machine. */
    private static void passes(Rest ann) {
        String id = ann.post(
                        TinyCourse.ATTEMPTS,
                        Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo Hello"))))
                .expect(201)
                .text("/id");
        Wait.until(
                "the first attempt fails",
                () -> ann.get(TinyCourse.ATTEMPTS + "/" + id).text("/verdict").equals("WRONG_ANSWER"));
        String second = ann.post(
                        TinyCourse.ATTEMPTS,
                        Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo hello"))))
                .expect(201)
                .text("/id");
        Wait.until(
                "the second attempt passes",
                () -> ann.get(TinyCourse.ATTEMPTS + "/" + second)
                        .text("/verdict")
                        .equals("ACCEPTED"));
    }
}
