package io.devquest.testkit.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.http.Request;
import io.devquest.api.people.IdentityProvider;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.IdentityProviders;
import io.devquest.engine.users.Registration;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class IdentityProviderTest {

    private static final String PATH = "/login/with/school.main";
    private static final String WAY = "devquest_way";

    /** A school that believes whatever the address says. */
    private static final class School implements IdentityProvider {

        private String host = "https://school.example";

        @Override
        public String id() {
            return "school.main";
        }

        @Override
        public String title() {
            return "Sign in with your school";
        }

        @Override
        public String address(String callback, String state) {
            return host + "/authorize?back=" + callback + "&state=" + state;
        }

        @Override
        public Optional<Identity> identify(Request callback) {
            return callback.query("who")
                    .map(who -> new Identity(
                            who,
                            who + "@people.example",
                            callback.query("confirmed").isPresent(),
                            who));
        }
    }

    @RegisterExtension
    Community community = Community.empty();

    private final School school = new School();
    private final Scope scope = new Scope("school", IdentityProviderTest.class.getClassLoader());

    @BeforeEach
    void theSchoolIsOffered() {
        community.server().get(IdentityProviders.class).add(scope, school.id(), school.title(), school);
        community.server().accounts().register(new Registration("ana", "ana@people.example", "nine patient herons"));
    }

    @AfterEach
    void theSchoolIsGone() {
        scope.close();
    }

    private TestAnswer comeBack(String query) {
        TestAnswer leaving = community.guest().get(PATH).expect(303);
        String state = leaving.location().substring(leaving.location().lastIndexOf('=') + 1);
        return community
                .guest()
                .with("Cookie", WAY + "=" + leaving.cookie(WAY).orElseThrow())
                .get(PATH + "/return?state=" + state + "&" + query);
    }

    @Test
    void thePageToSignInLeadsThereAndBack() {
        community.guest().page("/login").contains("Sign in with your school", PATH);
        assertThat(community.guest().get(PATH).expect(303).location())
                .startsWith("https://school.example/authorize?back=http")
                .contains(PATH + "/return");
        TestAnswer back = comeBack("who=ana&confirmed=yes").expect(303);
        assertThat(back.location()).isEqualTo("/");
        TestClient ana = community
                .guest()
                .with(
                        "Cookie",
                        "devquest_session=" + back.cookie("devquest_session").orElseThrow());
        assertThat(ana.get("/api/v1/me").json("/name")).isEqualTo("ana");
        // linked now, whatever the address is
        comeBack("who=ana").expect(303);
    }

    @Test
    void onlyAConfirmedAddressLinksAndNobodyGetsANewAccount() {
        comeBack("who=ana").expect(403);
        comeBack("who=nora&confirmed=yes").expect(403).contains("Register with the same");
        comeBack("").expect(401);
        assertThat(community.server().accounts().findByName("nora")).isEmpty();
    }

    @Test
    void aDisabledAccountStaysOut() {
        community.admin("root1");
        community
                .server()
                .accounts()
                .disable(community
                        .server()
                        .accounts()
                        .findByName("ana")
                        .orElseThrow()
                        .id());
        comeBack("who=ana&confirmed=yes").expect(403);
    }

    @Test
    void onlyTheBrowserThatLeftMayComeBack() {
        community.guest().get(PATH + "/return?state=x&who=ana&confirmed=yes").expect(401);
        TestAnswer other = community.guest().get(PATH);
        community
                .guest()
                .with("Cookie", WAY + "=" + other.cookie(WAY).orElseThrow())
                .get(PATH + "/return?state=forged&who=ana&confirmed=yes")
                .expect(401);
    }

    @Test
    void nobodyIsSentToAPlaceThatIsNotSafe() {
        school.host = "http://school.example";
        community.guest().get(PATH).expect(500);
        community.guest().get("/login/with/nowhere").expect(404);
        scope.close();
        community.guest().get(PATH).expect(404);
        community.guest().page("/login").lacks("your school");
    }
}
