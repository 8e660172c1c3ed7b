package io.devquest.testkit.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.Mailbox;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody wants to know who has an account: nothing that can be asked tells, nor how long it takes. */
@OnEveryDatabase
class EnumerationTest {

    private static final String OWN_PASSWORD = "eleven patient herons";

    @RegisterExtension
    Community community = Community.empty();

    private People people;
    private Mailbox mail;

    @BeforeEach
    void anaHasAnAccount() {
        people = new People(community);
        people.set("core.attempts.minute", 1_000);
        people.set("core.attempts.hour", 1_000);
        people.account("ana");
        mail = new Mailbox(community);
        people.set("core.registration.verify", "always");
    }

    @Test
    void signingInLooksTheSameForNamesAndAddressesThatExistAndThatDoNot() {
        community.server().accounts().disable(people.account("gone").id());
        assertThat(refusals(List.of("ana", "nobody-here", "gone"), 1)).hasSize(1);
        assertThat(refusals(List.of(People.email("ana"), "nobody@people.example", People.email("gone")), 2))
                .hasSize(1);
    }

    private List<String> refusals(List<String> logins, long hashes) {
        List<String> answers = new ArrayList<>();
        for (String login : logins) {
            assertThat(people.hashed(() -> answers.add(People.signIn(community.guest(), login, "a wrong password")
                            .problem("sign_in_refused", 401)
                            .text())))
                    .as("passwords checked for %s", login)
                    .isEqualTo(hashes);
        }
        return answers.stream().distinct().toList();
    }

    @Test
    void registeringWithAnAddressThatHasAnAccountLooksLikeAnyOther() {
        assertThat(traces("fresh-one", "fresh@people.example")).isEqualTo(traces("known-one", People.email("ana")));
        assertThat(mail.subjects("fresh@people.example"))
                .isNotEmpty()
                .allMatch(subject -> subject.startsWith("Confirm"));
        assertThat(mail.subjects(People.email("ana"))).isNotEmpty().noneMatch(subject -> subject.startsWith("Confirm"));
    }

    private static TestAnswer register(TestClient guest, String name, String email) {
        return guest.post("/api/v1/accounts", Map.of("name", name, "email", email, "password", OWN_PASSWORD));
    }

    /** Everything that somebody without access to the mail can find out. */
    private List<String> traces(String name, String email) {
        TestClient guest = community.guest();
        List<String> seen = new ArrayList<>();
        long hashed = people.hashed(() -> {
            TestAnswer answer = register(guest, name, email).expect(201);
            seen.add(answer.text() + answer.location());
            seen.add(answer.cookie("devquest_session").isPresent() + "");
        });
        seen.add("hashes " + hashed);
        seen.add(People.signIn(guest, name, OWN_PASSWORD).text());
        seen.add(People.signIn(guest, email, OWN_PASSWORD).text());
        seen.add(People.signIn(guest, name, "a wrong password").text());
        seen.add("page " + guest.get("/u/" + name).status());
        seen.add(register(guest, name, "other@people.example").text());
        seen.add(guest.post("/api/v1/verifications", Map.of("login", name)).status() + "");
        TestAnswer form = guest.form(
                "/register", Map.of("name", name + "2", "email", email, "password", OWN_PASSWORD, "next", "/"));
        seen.add(form.expect(200).text().replaceAll("nonce(-|=\")[^\"' ]*|(?i)<script[^>]*>|csrf-token.*", ""));
        return seen.stream()
                .map(text -> text.replace(email, "EMAIL").replace(name, "NAME").replaceAll("\"id\":\"\\w+\"", ""))
                .toList();
    }

    @Test
    void askingForANewPasswordLooksTheSameForEveryone() {
        List<String> answers = new ArrayList<>();
        long hashed = people.hashed(() -> {
            for (String login : List.of("ana", "nobody-here", People.email("ana"), "nobody@people.example")) {
                TestAnswer rest = community
                        .guest()
                        .post("/api/v1/password-resets", Map.of("login", login))
                        .expect(202);
                TestAnswer page = community
                        .guest()
                        .form("/forgot", Map.of("login", login))
                        .expect(303);
                answers.add(rest.text() + page.location());
            }
        });
        assertThat(answers.stream().distinct()).hasSize(1);
        assertThat(hashed).isZero();
        mail.awaitLink(People.email("ana"), "/reset?token=");
        assertThat(mail.subjects("nobody@people.example")).isEmpty();
    }

    @Test
    void changingToAnAddressThatHasAnAccountLooksLikeAnyOther() {
        people.account("eva");
        TestClient eva = community.member("eva");
        List<TestAnswer> answers = new ArrayList<>();
        for (String email : List.of(People.email("ana"), "unknown@people.example")) {
            answers.add(eva.put("/api/v1/me/email", Map.of("email", email, "current", People.PASSWORD))
                    .expect(202));
        }
        assertThat(answers.get(0).text()).isEqualTo(answers.get(1).text());
        assertThat(mail.subjects("unknown@people.example")).hasSize(1);
    }
}
