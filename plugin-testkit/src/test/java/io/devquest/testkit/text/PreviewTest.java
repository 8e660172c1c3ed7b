package io.devquest.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Texts as they will look. */
class PreviewTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void showsWhatThePageWillShowAndStoresNothing() {
        community.member("bob");
        var before = community.rows("core").keySet();

        String html = community
                .member("ann")
                .post("/api/v1/text/preview", Map.of("body", "# Hi @bob\n\n||secret|| <script>alert(1)</script>"))
                .expect(200)
                .json("/html");

        assertThat(html)
                .contains(
                        "id=\"user-content-preview-hi-bob\"", "href=\"/u/bob\"", "class=\"spoiler\"", "&lt;script&gt;");
        assertThat(community.rows("core").keySet()).isEqualTo(before);
    }

    @Test
    void isForPeopleWhoSignedInAndForTextsThatCouldBePublished() {
        community.guest().post("/api/v1/text/preview", Map.of("body", "x")).problem("sign_in_required", 401);
        community
                .member("ann")
                .post("/api/v1/text/preview", Map.of("body", "x".repeat(64_001)))
                .invalid("body", "size");
    }
}
