package io.devquest.testkit.frames;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Only what says so is shown in a frame of another site, and nothing can be sent from there. */
class FramedPageTest {

    @RegisterExtension
    static Community community = Community.with(FramesPlugin.class);

    private static String policy(TestAnswer answer) {
        return answer.expect(200).header("Content-Security-Policy").orElseThrow();
    }

    @Test
    void aFramedPageOpensInFramesAndSendsNoForm() {
        for (TestClient who : new TestClient[] {community.guest(), community.guest(), community.member("ana")}) {
            TestAnswer page = who.get("/frames/open");
            assertThat(policy(page)).contains("frame-ancestors *", "form-action 'none'", "script-src 'nonce-");
            assertThat(page.header("Cross-Origin-Resource-Policy")).contains("cross-origin");
            assertThat(page.header("X-Frame-Options")).isEmpty();
            page.contains("A few words.").lacks("<nav", "<form", "csrf-token");
        }
    }

    @Test
    void anyOtherPageOpensInNone() {
        for (String path : new String[] {"/frames/closed", "/login"}) {
            for (int i = 0; i < 2; i++) {
                TestAnswer page = community.guest().get(path);
                assertThat(policy(page)).contains("frame-ancestors 'none'").doesNotContain("frame-ancestors *");
                assertThat(page.header("Cross-Origin-Resource-Policy")).contains("same-origin");
            }
        }
        assertThat(community
                        .guest()
                        .get("/frames/none")
                        .header("Content-Security-Policy")
                        .orElseThrow())
                .contains("frame-ancestors 'none'");
    }
}
