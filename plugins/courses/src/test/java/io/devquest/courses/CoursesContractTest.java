package io.devquest.courses;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.code.Verdict;
import io.devquest.testkit.Archives;
import io.devquest.testkit.AuthorizationMatrix;
import io.devquest.testkit.Community;
import io.devquest.testkit.PluginContract;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;

class CoursesContractTest extends PluginContract {

    private static final Map<String, Object> FILES =
            Map.of("files", List.of(Map.of("name", "Main.java", "content", "class Main {}")));

    @Override
    protected Class<? extends CommunityPlugin> plugin() {
        return CoursesPlugin.class;
    }

    @Override
    protected Path archive(String version) {
        return Archives.bundling(plugin(), version, Load.class);
    }

    @Override
    protected void samples(AuthorizationMatrix matrix) {
        matrix.community().include(TestRunner.class);
        matrix.sample("", "slug", () -> "steps")
                .sample("", "lesson", () -> "loops")
                .sample("", "exercise", () -> "countdown")
                .sample("", "number", () -> "1")
                .sample("", "id", () -> attempt(matrix.member()))
                .body("POST /api/v1/courses/{slug}/lessons/{lesson}/exercises/{exercise}/attempts", FILES)
                .body("POST /courses/{slug}/{lesson}/{exercise}/attempts", Map.of("file-Main.java", "class Main {}"));
    }

    private static String attempt(TestClient who) {
        return who.post("/api/v1/courses/steps/lessons/loops/exercises/countdown/attempts", FILES)
                .expect(201)
                .json("/id");
    }

    /** Somebody has opened a hint, failed, passed and completed all of a course. */
    @Override
    protected void fill(Community community) {
        community.include(TestRunner.class);
        CourseZip.of("steps").importBy(community.admin("ada")).expect(201);
        TestClient ann = community.member("ann");
        String lessons = "/api/v1/courses/steps/lessons/";
        ann.put(lessons + "loops/exercises/countdown/hints/1", "").expect(200);
        for (String exercise : List.of("countdown", "sum")) {
            ann.post(lessons + "loops/exercises/" + exercise + "/attempts", FILES)
                    .expect(201);
            TestRunner.running().finish(Verdict.ACCEPTED);
        }
        community.settle();
        ann.post(lessons + "hello/completion").expect(200);
        ann.post(lessons + "lists/completion").expect(200);
        community.plugins().uninstall("runner", true);
    }
}
