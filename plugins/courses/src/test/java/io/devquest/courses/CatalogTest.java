package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The courses, as other plugins, the search and search engines know them. */
@OnEveryDatabase
class CatalogTest {

    private static int count;

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class, CatalogueReader.class);

    private String slug;
    private TestClient guest;

    @BeforeEach
    void aCourse() {
        slug = "known-" + ++count;
        CourseZip.of(slug).importBy(community.admin("ada")).expect(201);
        guest = community.guest();
    }

    private TestAnswer ask(String path) {
        return guest.get("/api/v1/reader/" + path).expect(200);
    }

    @Test
    void coursesLessonsAndExercisesAreGivenByTheirContexts() {
        TestAnswer items = ask("items?of=course:" + slug + ",lesson:" + slug + ".loops,exercise:" + slug
                + ".loops.sum,lesson:" + slug + ".none,course:none,exercise:odd");
        assertThat(items.json().size()).isEqualTo(3);
        items.contains(
                "Steps in " + slug,
                "/courses/" + slug + "/loops#exercise-sum",
                "\"url\":\"/courses/" + slug + "/loops\"");
        assertThat(ask("items?of=lesson:" + slug + ".loops").json().size()).isEqualTo(1);
        assertThat(ask("parts?of=course:" + slug).json("/1/title")).isEqualTo("Loops");
        TestAnswer exercises = ask("parts?of=lesson:" + slug + ".loops");
        assertThat(exercises.json("/0/context/id") + " " + exercises.json("/1/parent/id"))
                .isEqualTo(slug + ".loops.countdown " + slug + ".loops");
        assertThat(ask("parts?of=exercise:" + slug + ".loops.sum").json().size())
                .isZero();
        assertThat(ask("courses").json().path("items").size()).isEqualTo(1);
    }

    @Test
    void itTakesOneStatement() {
        ask("items?of=course:" + slug);
        long none = community.statements(() -> ask("items?of=course:odd.odd.odd.odd,lesson:odd"));
        long all = community.statements(
                () -> ask("items?of=course:" + slug + ",lesson:" + slug + ".loops,exercise:" + slug + ".loops.sum"));
        assertThat(all).isEqualTo(none);
    }

    @Test
    void enrolmentIsToldAndDraftsAreNot() {
        TestClient ann = community.member("ann-" + slug);
        ann.put("/api/v1/courses/" + slug + "/enrolment", "").expect(200);
        assertThat(ann.get("/api/v1/reader/enrolled").json("/0")).isEqualTo("course:" + slug);
        CourseZip.of(slug)
                .replace("course.yaml", "published", "draft")
                .importBy(community.admin("ada"))
                .expect(200);
        assertThat(ask("items?of=course:" + slug + ",lesson:" + slug + ".loops")
                        .json()
                        .size())
                .isZero();
        assertThat(ask("parts?of=course:" + slug).json().size()).isZero();
    }

    @Test
    void thePageOfALessonHasAPlaceForOthers() {
        guest.page("/courses/" + slug + "/loops");
        assertThat(CatalogueReader.drawn())
                .hasValueSatisfying(context -> assertThat(context).hasToString("lesson:" + slug + ".loops"));
    }

    @Test
    void whatIsPublishedIsFoundAndDraftsAreNot() {
        CourseZip changed = CourseZip.of(slug)
                .replace("course.yaml", "From nothing", "From quagga" + slug.replace("-", ""))
                .replace("01-basics/02-loops/lesson.md", "Again", "Zebroid" + slug.replace("-", "") + " again");
        changed.importBy(community.admin("ada")).expect(200);
        community.settle();
        String course = "/api/v1/search?q=quagga" + slug.replace("-", "");
        String lesson = "/api/v1/search?q=zebroid" + slug.replace("-", "");
        guest.get(course).expect(200).contains("Steps in " + slug);
        guest.get(lesson).expect(200).contains("/courses/" + slug + "/loops");
        guest.page("/search?q=quagga" + slug.replace("-", "")).contains("Steps in " + slug);
        CourseZip.of(slug)
                .without("01-basics/02-loops/")
                .importBy(community.admin("ada"))
                .expect(200);
        community.settle();
        assertThat(guest.get(lesson).json().path("items").size()).isZero();
        changed.replace("course.yaml", "published", "draft")
                .importBy(community.admin("ada"))
                .expect(200);
        community.settle();
        assertThat(guest.get(course).json().path("items").size()).isZero();
    }

    @Test
    void searchEnginesAreLedToWhatIsPublished() {
        String draft = "hidden-" + slug;
        CourseZip.of(draft)
                .replace("course.yaml", "published", "draft")
                .importBy(community.admin("ada"))
                .expect(201);
        String index = guest.get("/sitemap.xml").expect(200).text();
        StringBuilder parts = new StringBuilder();
        Pattern.compile("<loc>[^<]*?(/sitemap[^<]*)</loc>")
                .matcher(index)
                .results()
                .forEach(part -> parts.append(
                        guest.get(part.group(1).replace("&amp;", "&")).text()));
        assertThat(parts.toString())
                .contains("/courses/" + slug + "<", "/courses/" + slug + "/loops<")
                .doesNotContain(draft);
    }

    @Test
    void whoCompletesACourseIsInTheFeeds() {
        TestClient ann = community.member("ann-" + slug);
        CourseZip.of(slug)
                .without("01-basics/02-loops/")
                .importBy(community.admin("ada"))
                .expect(200);
        for (String lesson : List.of("hello", "lists")) {
            ann.post("/api/v1/courses/" + slug + "/lessons/" + lesson + "/completion")
                    .expect(200);
        }
        community.settle();
        guest.page("/activity?feed=all").contains("completed the course", "/courses/" + slug);
        assertThat(guest.get("/api/v1/activity?context=course:" + slug)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }
}
