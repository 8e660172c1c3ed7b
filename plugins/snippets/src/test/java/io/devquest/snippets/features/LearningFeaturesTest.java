package io.devquest.snippets.features;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.Verdict;
import io.devquest.api.data.Id;
import io.devquest.snippets.Ground;
import io.devquest.snippets.SnippetsPlugin;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import io.devquest.testkit.TestRunner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Snippets beside the courses and the runner. */
@OnEveryDatabase
class LearningFeaturesTest {

    private static final String SNIPPETS = "/api/v1/snippets";
    private static final String EXERCISE = TestCourses.COUNTDOWN.toString();

    @RegisterExtension
    static Community community = Community.with(SnippetsPlugin.class, TestCourses.class, TestRunner.class);

    private static TestAnswer solution(TestClient who) {
        return who.post(
                SNIPPETS,
                Map.of(
                        "title",
                        "Counting down",
                        "audience",
                        "solution",
                        "context",
                        EXERCISE,
                        "files",
                        List.of(Map.of("name", "Main.java", "text", "class Main {}"))));
    }

    @Test
    void runItSendToExecutionServiceKeepResultWithTheRevision() {
        TestClient ann = community.member("ann");
        TestAnswer shared = Ground.share(ann, "It runs", "class A {}");
        String path = SNIPPETS + "/" + shared.json("/snippet/id");
        TestAnswer run = ann.post(path + "/runs", Map.of("input", "5")).expect(201);
        assertThat(TestRunner.running().requests().get(0).input()).isEqualTo("5");
        TestRunner.running().finish(Id.parse(run.json("/id")).orElseThrow(), Verdict.ACCEPTED, "lift off");
        community.settle();
        Ground.edit(ann, path, 1, "class B {}").expect(200);
        TestClient guest = community.guest();
        assertThat(guest.get(path + "/revisions/1/run").json("/output")).isEqualTo("lift off");
        guest.get(path + "/revisions/2/run").expect(404);
        guest.page(shared.json("/snippet/url") + "?revision=1").contains("Run of revision 1", "lift off");
    }

    @Test
    void solutionAttachedToAnExerciseRankedFilteredByTestStatus() {
        TestClient ann = community.member("ann");
        TestClient bob = community.member("bob");
        TestClient cleo = community.member("cleo");
        solution(ann).problem("snippets.not_passed", 403);
        TestCourses.running().complete(ann, TestCourses.COUNTDOWN);
        TestCourses.running().complete(cleo, TestCourses.COUNTDOWN);
        String first = solution(ann).expect(201).json("/snippet/id");
        solution(cleo).expect(201);
        cleo.put(SNIPPETS + "/" + first + "/star", "").expect(200);
        String about = SNIPPETS + "?list=starred&context=" + EXERCISE;
        assertThat(bob.get(about).json().path("items").size()).isZero();
        TestCourses.running().complete(bob, TestCourses.COUNTDOWN);
        TestAnswer ranked = bob.get(about).expect(200);
        assertThat(ranked.json().path("items").size()).isEqualTo(2);
        assertThat(ranked.json("/items/0/id")).isEqualTo(first);
        TestCourses.running().withdraw(bob, TestCourses.COUNTDOWN);
        bob.get(SNIPPETS + "/" + first).expect(404);
    }
}
