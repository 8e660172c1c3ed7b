package io.devquest.snippets;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Solutions are for those who have passed the exercise, wherever they look. */
@OnEveryDatabase
class SolutionsTest {

    private static final String SNIPPETS = "/api/v1/snippets";
    private static final String EXERCISE = TestCourses.COUNTDOWN.toString();
    private static final String ABOUT = SNIPPETS + "?context=" + EXERCISE;

    @RegisterExtension
    final Community community = Community.withArchive(Bundled.archive("0.1.0"));

    private TestClient ann;
    private TestClient bob;

    @BeforeEach
    void aCatalogue() {
        community.include(TestCourses.class);
        ann = community.member("ann");
        bob = community.member("bob");
        TestCourses.running().complete(ann, TestCourses.COUNTDOWN);
    }

    private static TestAnswer share(TestClient who, String context) {
        return who.post(
                SNIPPETS,
                Map.of(
                        "title",
                        "Counting down",
                        "audience",
                        "solution",
                        "context",
                        context,
                        "files",
                        List.of(Map.of("name", "Main.java", "text", "int liftOff = 0;"))));
    }

    @Test
    void onlyThoseWhoHavePassedShareThem() {
        share(bob, EXERCISE).problem("snippets.not_passed", 403);
        share(ann, "lesson:loops").problem("input_invalid", 422);
        String id = share(ann, EXERCISE).expect(201).json("/snippet/id");
        ann.patch(SNIPPETS + "/" + id, Map.of("version", 1, "context", "exercise:another"))
                .problem("snippets.not_passed", 403);
    }

    @Test
    void onlyThoseWhoHavePassedSeeThem() {
        TestAnswer shared = share(ann, EXERCISE).expect(201);
        String path = SNIPPETS + "/" + shared.json("/snippet/id");
        assertThat(bob.get(ABOUT).json("/items/0/id")).isEmpty();
        bob.get(path).problem("not_found", 404);
        bob.get(shared.json("/snippet/url")).expect(404);
        community.guest().get(path).expect(404);
        community.settle();
        assertThat(bob.get("/api/v1/search?q=liftOff").json("/items/0/id")).isEmpty();

        TestCourses.running().complete(bob, TestCourses.COUNTDOWN);
        assertThat(bob.get(ABOUT).json("/items/0/audience")).isEqualTo("solution");
        bob.get(path).expect(200);
        assertThat(bob.get(SNIPPETS + "?context=exercise:another").json("/items/0/id"))
                .isEmpty();
        TestCourses.running().withdraw(bob, TestCourses.COUNTDOWN);
        bob.get(path).expect(404);
    }

    @Test
    void theOneWithTheMostStarsIsFirst() {
        String first = share(ann, EXERCISE).expect(201).json("/snippet/id");
        share(ann, EXERCISE).expect(201);
        TestCourses.running().complete(bob, TestCourses.COUNTDOWN);
        bob.put(SNIPPETS + "/" + first + "/star", "").expect(200);
        assertThat(bob.get(ABOUT + "&list=starred").json("/items/0/id")).isEqualTo(first);
        bob.page("/snippets?list=starred&context=" + EXERCISE).contains("About " + EXERCISE, "Counting down");
        ann.page("/snippets/new?audience=solution&context=" + EXERCISE)
                .contains("<option value=\"solution\" selected>", EXERCISE);
    }
}
