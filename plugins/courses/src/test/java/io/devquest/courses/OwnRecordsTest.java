package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.code.Verdict;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestRunner;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What somebody did in courses is theirs: they get it, and it goes with their account. */
@OnEveryDatabase
class OwnRecordsTest {

    private static final String LESSONS = "/api/v1/courses/mine/lessons/";

    @RegisterExtension
    static Community community = Community.with(OverheardCourses.class, TestRunner.class);

    @Test
    void whatSomebodyDidIsGivenToThemAndGoesWithTheirAccount() {
        CourseZip.of("mine").importBy(community.admin("ada")).expect(201);
        TestClient ann = community.member("ann");
        ann.put(LESSONS + "loops/exercises/sum/hints/1", "").expect(200);
        ann.post(
                        LESSONS + "loops/exercises/sum/attempts",
                        Map.of("files", List.of(Map.of("name", "Main.java", "content", "class OfAnn {}"))))
                .expect(201);
        TestRunner.running().finish(Verdict.ACCEPTED);
        community.settle();
        ann.post(LESSONS + "hello/completion").expect(200);
        List<Object> own = OverheardCourses.courses().export(ann.id());
        assertThat(own.toString()).contains("class OfAnn {}", "mine.loops.sum", "mine.hello", "enrolled");
        OverheardCourses.erase(ann.id());
        String person = Long.toString(ann.id().value());
        assertThat(community.rows("courses"))
                .allSatisfy((table, rows) ->
                        assertThat(rows).as(table).noneMatch(row -> row.contains(person) || row.contains("OfAnn")));
    }
}
