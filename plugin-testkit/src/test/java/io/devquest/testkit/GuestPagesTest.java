package io.devquest.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.notes.NotesPlugin;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finished pages are sent to guests again, and never when they would be wrong (decision 0007). */
class GuestPagesTest {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    private void write(String body) {
        community.member("ana").post("/api/v1/notes", Map.of("body", body)).expect(201);
        community.settle();
    }

    @Test
    void aSecondGuestGetsThePageOfTheFirst() {
        write("for everyone");
        String path = "/notes?limit=100";
        community.guest().page(path).contains("for everyone");
        assertThat(community.statements(() -> community.guest().page(path).contains("for everyone")))
                .isZero();
    }

    @Test
    void anAnswerOfTheApiIsSentAgainAsWell() {
        write("for programs");
        String path = "/api/v1/notes?limit=100";
        TestAnswer first = community.guest().get(path).contains("for programs");
        AtomicReference<TestAnswer> second = new AtomicReference<>();
        assertThat(community.statements(() -> second.set(community.guest().get(path))))
                .isZero();
        assertThat(second.get().text()).isEqualTo(first.text());
        for (String header : new String[] {"ETag", "Content-Type", "Cache-Control", "Vary"}) {
            assertThat(second.get().header(header)).isEqualTo(first.header(header));
        }
        assertThat(community.statements(() -> community.member("ana").get(path).expect(200)))
                .isPositive();
        write("for programs, later");
        community.guest().get(path).contains("for programs, later");
    }

    @Test
    void aGuestSeesWhatWasJustWritten() {
        for (int i = 0; i < 20; i++) {
            community.guest().page("/notes?limit=100").lacks("just written " + i + ".");
            community
                    .member("ana")
                    .post("/api/v1/notes", Map.of("body", "just written " + i + "."))
                    .expect(201);
            community.guest().page("/notes?limit=100").contains("just written " + i + ".");
            community.guest().page("/notes?limit=100").contains("just written " + i + ".");
        }
    }

    @Test
    void eachAnswerHasANonceOfItsOwnInHeaderAndPage() {
        String first = nonce(community.guest().page("/notes"));
        String second = nonce(community.guest().page("/notes"));
        assertThat(first).isNotEqualTo(second);
    }

    private static String nonce(TestAnswer answer) {
        Matcher header = NONCE.matcher(answer.header("Content-Security-Policy").orElseThrow());
        assertThat(header.find()).isTrue();
        answer.contains("nonce=\"" + header.group(1) + "\"");
        assertThat(Pattern.compile("nonce=\"(?!" + Pattern.quote(header.group(1)) + "\")")
                        .matcher(answer.text())
                        .find())
                .isFalse();
        return header.group(1);
    }

    @Test
    void whoHasSignedInGetsAPageOfTheirOwn() {
        community.guest().page("/notes").lacks("/logout");
        TestClient ana = community.member("ana");
        ana.page("/notes").contains("/logout");
        community.guest().page("/notes").lacks("/logout");
        assertThat(community.statements(() -> ana.page("/notes"))).isPositive();
    }

    @Test
    void pagesGrowOldWithTheClock() {
        community.guest().page("/notes");
        community.clock().advance(Duration.ofMinutes(1));
        assertThat(community.statements(() -> community.guest().page("/notes"))).isPositive();
    }
}
