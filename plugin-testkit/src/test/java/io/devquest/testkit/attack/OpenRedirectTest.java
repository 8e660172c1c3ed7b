package io.devquest.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.Mailbox;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody sends a link to our own pages that would lead on to theirs. */
@OnEveryDatabase
class OpenRedirectTest {

    private static final List<String> ELSEWHERE = List.of(
            "https://elsewhere.example",
            "//elsewhere.example",
            "/\\elsewhere.example",
            "\\/elsewhere.example",
            "\\\\elsewhere.example",
            "///elsewhere.example",
            "/\t/elsewhere.example",
            "/\n/elsewhere.example",
            "\t//elsewhere.example",
            " //elsewhere.example",
            "javascript:alert(1)",
            "data:text/html,x",
            "elsewhere.example",
            "@elsewhere.example",
            ":80@elsewhere.example",
            "/login\r\nLocation: https://elsewhere.example",
            "/\u0000/elsewhere.example",
            "");

    @RegisterExtension
    static Community community = Community.empty();

    private final People people = new People(community);

    @BeforeEach
    void nobodyIsSlowedDown() {
        people.set("core.attempts.minute", 1_000);
        people.set("core.attempts.hour", 1_000);
        people.account("ana");
        people.set("core.registration.verify", "always");
    }

    private static void staysHere(TestAnswer answer, String next) {
        assertThat(answer.expect(303).location()).as("where %s leads", next).isEqualTo("/");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void signingInNeverLeadsElsewhere() {
        for (String next : ELSEWHERE) {
            staysHere(
                    community.guest().form("/login", Map.of("login", "ana", "password", People.PASSWORD, "next", next)),
                    next);
            if (next.indexOf('\u0000') < 0) {
                staysHere(community.member("ana").get("/login?next=" + encoded(next)), next);
                community.guest().page("/login?next=" + encoded(next)).lacks("elsewhere.example", "javascript:");
            }
        }
        Map<String, String> right = Map.of("login", "ana", "password", People.PASSWORD, "next", "/u/ana?tab=posts");
        assertThat(community.guest().form("/login", right).location()).isEqualTo("/u/ana?tab=posts");
    }

    @Test
    void registeringNeverLeadsElsewhere() {
        people.set("core.registration.verify", "never");
        int person = 0;
        for (String next : ELSEWHERE) {
            String name = "newcomer-" + person++;
            Map<String, String> form =
                    Map.of("name", name, "email", People.email(name), "password", People.PASSWORD, "next", next);
            staysHere(community.guest().form("/register", form), next);
            TestAnswer page = community.guest().get("/register?next=" + encoded(next));
            assertThat(page.status()).isEqualTo(next.indexOf('\u0000') < 0 ? 200 : 400);
            page.lacks("elsewhere.example", "javascript:");
        }
        people.set("core.registration.verify", "always");
    }

    @Test
    void confirmingAnAddressOrSettingAPasswordLeadsToOurOwnPageToSignIn() {
        Mailbox mail = new Mailbox(community);
        People.register(community.guest(), "newcomer", "newcomer@people.example")
                .expect(201);
        String token = mail.awaitToken("newcomer@people.example", "/verify?token=");
        assertThat(community
                        .guest()
                        .form("/verify", Map.of("token", token, "next", "//elsewhere.example"))
                        .expect(303)
                        .location())
                .isEqualTo("/login?done=verified");
        community.guest().post("/api/v1/password-resets", Map.of("login", "newcomer"));
        String reset = mail.awaitToken("newcomer@people.example", "/reset?token=");
        assertThat(community
                        .guest()
                        .form(
                                "/reset",
                                Map.of("token", reset, "password", "ten patient herons", "next", "//elsewhere.example"))
                        .expect(303)
                        .location())
                .isEqualTo("/login?done=password");
        community
                .guest()
                .page("/login?done=" + encoded("https://elsewhere.example"))
                .lacks("elsewhere.example");
    }
}
