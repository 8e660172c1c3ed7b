package io.devquest.testkit.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.drafts.Drafts;
import io.devquest.testkit.Community;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Drafts that were left for long. */
class DraftAgeTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void goAfterHalfAYear() {
        community
                .member("ann")
                .put("/api/v1/drafts/notes.old", Map.of("body", "Some day", "url", "/", "version", 0))
                .expect(200);

        community.clock().advance(Duration.ofDays(179));
        community.server().get(Drafts.class).forgetOld();
        assertThat(community.rows("core").get("draft")).hasSize(1);

        community.clock().advance(Duration.ofDays(2));
        community.server().get(Drafts.class).forgetOld();
        assertThat(community.rows("core").get("draft")).isEmpty();
    }
}
