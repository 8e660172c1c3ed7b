package io.devquest.testkit.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Paging;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import io.devquest.testkit.Community;
import io.devquest.testkit.TestCourses;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One plugin provides what others use, and they do without it while it is off. */
class CapabilityTest {

    private static Engine asking;

    @RegisterExtension
    final Community community = Community.with(Asker.class);

    /** Asks for the catalogue of whoever provides it. */
    public static final class Asker implements CommunityPlugin {

        @Override
        public void register(Registrar add) {
            asking = add.engine();
            assertThatThrownBy(() -> add.provide(String.class, "no interface"))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aCapabilityIsThereWhileItsProviderRuns() {
        assertThat(asking.capability(CourseCatalog.class)).isEmpty();
        community.include(TestCourses.class);
        CourseCatalog catalog = asking.capability(CourseCatalog.class).orElseThrow();
        List<CourseItem> courses =
                catalog.courses(null, new Paging(10, Optional.empty())).items();
        assertThat(courses).extracting(CourseItem::title).containsExactly("Java from scratch", "Python for data");
        assertThat(catalog.parts(null, TestCourses.JAVA)).hasSize(2);
        assertThat(catalog.toString()).contains("CourseCatalog");
        community.admin("ada").post("/api/v1/admin/plugins/catalogue/disable").expect(200);
        assertThat(asking.capability(CourseCatalog.class)).isEmpty();
        assertThatThrownBy(() -> catalog.parts(null, TestCourses.JAVA))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not provided any more");
    }
}
