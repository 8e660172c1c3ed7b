package io.devquest.courses;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.learning.Experience;
import io.devquest.courses.progress.StreakExtended;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** XP, levels and days in a row. */
@OnEveryDatabase
class LearningTest {

    private static int count;

    @RegisterExtension
    static Community community = Community.with(CoursesPlugin.class, CatalogueReader.class);

    private String slug;
    private TestClient ann;

    @BeforeEach
    void aCourseToRead() {
        slug = "days-" + ++count;
        CourseZip zip = CourseZip.of(slug).without("01-basics/02-loops/");
        for (int i = 1; i < 8; i++) {
            zip.with("02-more/02-day-" + i + "/lesson.md", CourseZip.lesson("day-" + i, "Day " + i, 50, "Text."));
        }
        zip.importBy(community.admin("ada")).expect(201);
        ann = community.member("ann-" + slug);
    }

    private void complete(String lesson) {
        ann.post("/api/v1/courses/" + slug + "/lessons/" + lesson + "/completion")
                .expect(200);
    }

    private Experience experience() {
        return CatalogueReader.experience(List.of(ann.id())).get(ann.id());
    }

    @Test
    void xpIsTheSumOfTheLessonsCompletedAndMakesLevels() {
        assertThat(experience()).isNull();
        complete("hello");
        assertThat(experience()).isEqualTo(new Experience(10, 1, 1, 1));
        complete("lists");
        complete("lists");
        assertThat(experience().xp()).isEqualTo(70);
        assertThat(experience().level()).isEqualTo(1);
        complete("day-1");
        assertThat(experience()).isEqualTo(new Experience(120, 2, 1, 1));
    }

    @Test
    void daysInARowAreCountedUntilOneIsLeftOut() {
        for (int day = 1; day < 4; day++) {
            complete("day-" + day);
            community.clock().advance(Duration.ofDays(1));
        }
        assertThat(experience().streak()).isEqualTo(3);
        community.clock().advance(Duration.ofDays(1));
        assertThat(experience().streak()).isZero();
        assertThat(experience().longestStreak()).isEqualTo(3);
        complete("day-5");
        assertThat(experience()).isEqualTo(new Experience(200, 2, 1, 3));
        assertThat(community.recorded(StreakExtended.class))
                .filteredOn(fact -> fact.personId().equals(ann.id()))
                .extracting(StreakExtended::streak)
                .containsExactly(1, 2, 3, 1);
    }

    @Test
    void aDayIsOneOfTheTimeZoneOfWhoeverLearns() {
        int version = ann.get("/api/v1/me/profile").json().path("version").asInt();
        ann.patch("/api/v1/me/profile", Map.of("zone", "Pacific/Auckland", "version", version))
                .expect(200);
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        Instant now = community.clock().instant();
        Instant evening = now.atZone(auckland)
                .toLocalDate()
                .plusDays(1)
                .atTime(23, 0)
                .atZone(auckland)
                .toInstant();
        community.clock().advance(Duration.between(now, evening));
        complete("day-1");
        // the same day in UTC, the next one there
        community.clock().advance(Duration.ofHours(2));
        complete("day-2");
        assertThat(experience().streak()).isEqualTo(2);
    }

    @Test
    void theHomePageAndTheProfileShowIt() {
        ann.page("/").lacks("Go on with");
        complete("hello");
        ann.page("/").contains("Go on with", "Lists", "10 XP", "/courses/" + slug + "/lists");
        String name = ann.get("/api/v1/me").json("/name");
        community.guest().page("/u/" + name + "/learning").contains("Steps in " + slug, "90", "1 day");
        community.guest().page("/u/ada").contains("/u/ada/learning");
    }
}
