package io.devquest.testkit.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Blocks of texts that plugins draw. */
class FenceTest {

    @RegisterExtension
    final Community community = Community.with(ChessPlugin.class);

    private TestClient mia;

    @BeforeEach
    void mia() {
        mia = community.member("mia");
    }

    private String founded(String description) {
        return mia.form(
                        "/g/new",
                        Map.of(
                                "name",
                                "Board " + description.hashCode(),
                                "description",
                                description,
                                "joining",
                                "open",
                                "capacity",
                                "7"))
                .expect(303)
                .location();
    }

    @Test
    void aBlockIsDrawnSanitisedOnItsPageAndInThePreview() {
        String text = "```chess fen=4 <b>\ne2 & e4\n```\n\n```java\nint a;\n```";
        for (TestAnswer shown : new TestAnswer[] {mia.page(founded(text)), preview(text)}) {
            String html = shown.text().replace("\\\"", "\"");
            assertThat(html)
                    .contains(
                            "<figure class=\"notes-board\">drawn</figure>", "src=\"/notes/king.png\"", "language-java")
                    .contains("chess fen&#61;4 ", ":8")
                    .doesNotContain("board modal", "onclick", "alert(1)", "language-chess");
        }
    }

    private TestAnswer preview(String text) {
        return mia.post("/api/v1/text/preview", Map.of("body", text)).expect(200);
    }

    @Test
    void aBlockThatFailsIsNothingOrIsSlowStaysCode() {
        for (String text : new String[] {"broken", "none", "slow"}) {
            assertThat(preview("```chess\n" + text + "\n```\n\nafter").json("/html"))
                    .contains("<pre><code class=\"language-chess\">" + text + "\n</code></pre>", "<p>after</p>");
        }
    }

    @Test
    void onceItsPluginIsOffGuestsSeeCodeAtOnce() {
        String group = founded("```chess\ne4\n```");
        community.guest().page(group).contains("notes-board");
        community.guest().page(group).contains("notes-board");

        community.plugins().disable("notes");

        community
                .guest()
                .page(group)
                .contains("<code class=\"language-chess\">e4")
                .lacks("notes-board");
    }
}
