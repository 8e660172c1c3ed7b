package io.devquest.distribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Whichever of the plugins are on, those work, and say kindly what they miss. */
class CombinationIT {

    private static final List<String> PLUGINS = List.of("courses", "forums", "runner", "snippets");
    private static final String LESSON = "/courses/tiny/hello";
    private static final Map<String, String> COURSE = Map.of(
            "tiny/course.yaml",
            "id: tiny\ntitle: Tiny\ndescription: One lesson\nstatus: published\ndifficulty: beginner\nlanguage: bash\n",
            "tiny/01-first/section.yaml",
            "title: First\n",
            "tiny/01-first/01-hello/lesson.md",
            "---\nid: hello\ntitle: Hello\nxp: 10\n---\nSay hello.\n",
            "tiny/01-first/01-hello/greet/exercise.md",
            "---\nid: greet\ntitle: Greet\nhints: [Use echo]\ntests: [{expected: hello, kind: exact}]\n---\nPrint hello.\n",
            "tiny/01-first/01-hello/greet/template/main.sh",
            "echo\n",
            "tiny/01-first/01-hello/greet/solution/main.sh",
            "echo hello\n");

    @RegisterExtension
    final Product product = new Product();

    @Test
    void eachWorksWithoutTheOthers() throws IOException {
        Running running = product.withAdmin().start();
        Rest admin = running.admin();
        admin.upload("POST", "/api/v1/courses/import", course()).expect(201);
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
            String lesson = ann.get(LESSON).expect(200).body();
            assertThat(lesson).contains("Say hello.", "Print hello.", "Passed");
            assertThat(lesson.contains("Questions here")).isEqualTo(on.contains("forums"));
            assertThat(lesson.contains("Run the tests")).isEqualTo(on.contains("runner"));
            assertThat(lesson.contains("Code cannot be run here at the moment")).isEqualTo(!on.contains("runner"));
            ann.get("/api/v1/courses/tiny/lessons/hello").expect(200);
        }
    }

    /** An exercise is solved in the sandbox of this machine. */
    private static void passes(Rest ann) {
        String attempts = "/api/v1/courses/tiny/lessons/hello/exercises/greet/attempts";
        String id = ann.post(attempts, Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo Hello"))))
                .expect(201)
                .text("/id");
        Wait.until(
                "the first attempt fails",
                () -> ann.get(attempts + "/" + id).text("/verdict").equals("WRONG_ANSWER"));
        String second = ann.post(attempts, Map.of("files", List.of(Map.of("name", "main.sh", "content", "echo hello"))))
                .expect(201)
                .text("/id");
        Wait.until(
                "the second attempt passes",
                () -> ann.get(attempts + "/" + second).text("/verdict").equals("ACCEPTED"));
    }

    private Path course() throws IOException {
        Path file = product.home().resolve("tiny.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> entry : COURSE.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }
}
