package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.content.Context;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestCourses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Courses get their boards by themselves, each once. */
@OnEveryDatabase
class CourseBoardsTest {

    @RegisterExtension
    final Community community = Community.with(ForumsPlugin.class);

    private void follow() {
        new Recurring(community, "course-boards").run();
    }

    private List<String> titles() {
        List<String> titles = new ArrayList<>();
        community
                .guest()
                .get("/api/v1/forums/boards?limit=100")
                .json()
                .path("items")
                .forEach(board -> titles.add(board.path("title").asString("")));
        return titles;
    }

    private void edit(String slug, Map<String, Object> fields) {
        TestClient ada = community.admin("ada");
        Map<String, Object> change = new HashMap<>(fields);
        change.put(
                "version",
                ada.get("/api/v1/forums/boards/" + slug).json().path("version").asInt());
        ada.patch("/api/v1/forums/boards/" + slug, change).expect(200);
    }

    @Test
    void boardsAppearWithTheCatalogueAndWithEachNewCourseAndFollowTheirNames() {
        follow();
        assertThat(titles()).isEmpty();
        community.include(TestCourses.class);
        follow();
        follow();
        assertThat(titles()).containsExactly("Java from scratch", "Python for data");
        community.guest().page("/forums/boards/java").contains("Java from scratch");
        TestCourses.running().add(new Context(Context.Kind.COURSE, "rust"), "Rust", null);
        TestCourses.running().add(TestCourses.JAVA, "Java, second edition", null);
        follow();
        assertThat(titles()).containsExactly("Java, second edition", "Python for data", "Rust");
        edit("java", Map.of("title", "Our Java"));
        edit("rust", Map.of("access", "archived"));
        TestCourses.running().add(TestCourses.JAVA, "Java, third edition", null);
        follow();
        assertThat(titles()).containsExactly("Our Java", "Python for data", "Rust");
        community.admin("ada").form("/admin/settings", Map.of("forums.course_boards", "false"));
        TestCourses.running().add(new Context(Context.Kind.COURSE, "sql"), "SQL", null);
        follow();
        assertThat(titles()).doesNotContain("SQL");
    }
}
