package io.devquest.courses.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.courses.CoursesPlugin;
import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.snakeyaml.engine.v2.api.Load;

/** The example courses, as they are shipped. */
class DemoArchiveTest {

    @RegisterExtension
    static Community community = Community.withArchive(Archives.bundling(CoursesPlugin.class, "1.0.0", Load.class));

    @Test
    void theExampleCoursesAreFoundInTheArchive() {
        community.demo();
        assertThat(community.guest().get("/api/v1/courses?limit=100").json().path("items"))
                .hasSize(DemoFolders.load().size());
        assertThat(community.plugins().list())
                .allSatisfy(plugin -> assertThat(plugin.reason()).isEmpty());
    }
}
