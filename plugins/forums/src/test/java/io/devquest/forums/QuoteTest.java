package io.devquest.forums;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A post is quoted with its author and a link, also without script, and only by those who may read it. */
@OnEveryDatabase
class QuoteTest {

    @RegisterExtension
    static Community community = Community.with(ForumsPlugin.class);

    private Ground ground;
    private String post;

    @BeforeEach
    void aReplyOfBob() {
        ground = Ground.of(community);
        post = ground.replied(ground.bob(), "Count *down*.\n\n- first\n- second")
                .json("/id");
    }

    private TestAnswer quoting(TestClient who, Ground where, String quoted) {
        return who.get(where.page() + "?quote=" + quoted);
    }

    @Test
    void theFormBeginsWithTheQuotationOfAPost() {
        ground.ann().page(ground.page()).contains("quote=" + post + "#reply", "data-quote");
        quoting(ground.ann(), ground, post)
                .expect(200)
                .contains(
                        "&gt; Bob wrote in [#2](/forums/posts/" + post
                                + "):\n&gt;\n&gt; Count *down*.\n&gt; \n&gt; - first",
                        "name=\"replyTo\" value=\"" + post + "\"");
        String body = "> Bob wrote in [#2](/forums/posts/" + post + "):\n>\n> Count *down*.\n\nUp is fine, too.";
        String html = ground.replied(ground.ann(), body).json("/html");
        assertThat(html).contains("<blockquote>", "href=\"/forums/posts/" + post + "\"", "<em>down</em>");
    }

    @Test
    void whatTheReaderMayNotSeeIsNeverQuoted() {
        Ground other = Ground.of(community);
        String secret = other.replied(other.bob(), "Kanarienvogel").json("/id");
        community
                .admin("ada")
                .put("/api/v1/forums/boards/" + other.board() + "/audience", Map.of("audience", "staff"))
                .expect(200);
        quoting(ground.ann(), ground, secret).expect(200).lacks("Kanarienvogel", "&gt; Bob");
        quoting(ground.moderator(), ground, secret).expect(200).lacks("Kanarienvogel");
        quoting(ground.ann(), other, secret).expect(404);
        ground.moderator().delete("/api/v1/forums/posts/" + post).expect(204);
        quoting(ground.moderator(), ground, post).expect(200).lacks("&gt; Count");
        quoting(ground.ann(), ground, post).expect(200).lacks("&gt; Count");
        for (String nothing : new String[] {"", "x", "0000000000001"}) {
            quoting(ground.ann(), ground, nothing).expect(200).lacks("&gt; ");
        }
    }

    @Test
    void aTextCannotBreakOutOfTheForm() {
        TestClient odd = community.member("odd-" + ground.board());
        String evil = ground.replied(odd, "</textarea><script>x</script>").json("/id");
        quoting(ground.ann(), ground, evil).expect(200).lacks("</textarea><script>x");
    }
}
