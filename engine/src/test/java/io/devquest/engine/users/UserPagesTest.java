package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Response;
import io.devquest.engine.data.TestDatabases;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Messages;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UserPagesTest {

    private CoreFixture core;
    private SignInHandlers signIn;
    private SessionHandlers sessions;
    private SetupHandlers setupPage;
    private Setup setup;

    @BeforeEach
    void open() {
        core = new CoreFixture(TestDatabases.H2);
        KnownDevices devices = new KnownDevices(core.database, core.mappers(), core.clock);
        Throttle throttle = new Throttle(core.settings, core.scope, core.clock);
        SignIns signIns = new SignIns(core.accounts, devices, throttle);
        Browser browser = new Browser(core.sessions, devices, new CookiePolicy(false));
        signIn = new SignInHandlers(signIns, browser, new IdentityProviders(new Messages()));
        sessions = new SessionHandlers(core.accounts, signIns, browser);
        setup = new Setup(core.accounts);
        setupPage = new SetupHandlers(setup, browser);
    }

    @AfterEach
    void close() {
        core.close();
    }

    private FormRequest guest(Map<String, String> form) {
        return FormRequest.of(core.accounts.guest(), form);
    }

    private static Optional<String> header(Response response, String name) {
        return response.headers().stream()
                .filter(header -> header.getKey().equals(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static String token(Response response) {
        String cookie = header(response, "Set-Cookie").orElseThrow();
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    private static Map<String, ?> model(Response response) {
        return ((Response.Whole) response.content()).page().model();
    }

    @Test
    void signingInSetsTheCookieAndLeadsOn() {
        core.register("ada");
        Response response = signIn.signIn(
                guest(Map.of("login", "ada", "password", CoreFixture.PASSWORD, "next", "/forums?page=2")));
        assertThat(response.status()).isEqualTo(303);
        assertThat(header(response, "Location")).contains("/forums?page=2");
        assertThat(core.sessions.find(token(response)).orElseThrow().actor().name())
                .isEqualTo("ada");
    }

    @Test
    void signingInNeverLeadsElsewhere() {
        core.register("ada");
        Response response = signIn.signIn(
                guest(Map.of("login", "ada", "password", CoreFixture.PASSWORD, "next", "//evil.example")));
        assertThat(header(response, "Location")).contains("/");
    }

    @Test
    void signingInReplacesTheSessionOfTheBrowser() {
        Account ada = core.register("ada");
        String old = core.sessions.open(ada.id());
        Response response = signIn.signIn(new FormRequest(
                core.accounts.guest(), Map.of("login", "ada", "password", CoreFixture.PASSWORD), Optional.of(old)));
        assertThat(core.sessions.find(old)).isEmpty();
        assertThat(core.sessions.find(token(response))).isPresent();
    }

    @Test
    void aRefusedSignInShowsTheFormAgainWithoutThePassword() {
        Response response =
                signIn.signIn(guest(Map.of("login", "ada", "password", "wrong horse battery", "next", "/forums")));
        assertThat(response.status()).isEqualTo(401);
        assertThat(header(response, "Set-Cookie")).isEmpty();
        assertThat(model(response).get("problem")).isNotNull();
        assertThat(model(response).get("values")).isEqualTo(Map.of("login", "ada", "next", "/forums"));
    }

    @Test
    void signingOutEndsTheSessionAndClearsTheCookie() {
        Account ada = core.register("ada");
        String token = core.sessions.open(ada.id());
        Response response =
                signIn.signOut(new FormRequest(core.accounts.actor(ada.id()), Map.of(), Optional.of(token)));
        assertThat(header(response, "Set-Cookie").orElseThrow()).contains("Max-Age=0");
        assertThat(core.sessions.find(token)).isEmpty();
    }

    @Test
    void signingInByRestGivesTheTokenThatChangesNeed() {
        core.register("ada");
        Response response = sessions.create(guest(Map.of("login", "ada", "password", CoreFixture.PASSWORD)));
        assertThat(response.status()).isEqualTo(201);
        SignedIn answer = (SignedIn) ((Response.Json) response.content()).value();
        assertThat(answer.csrfToken()).isEqualTo(Sessions.csrfToken(token(response)));
        assertThat(answer.name()).isEqualTo("ada");
        assertThat(new Scope("core", getClass().getClassLoader()).json().writeValueAsString(answer))
                .contains("\"csrfToken\"", "\"roles\":[\"member\"]")
                .doesNotContain("password");
    }

    @Test
    void theSetUpPageOpensWithItsTokenOnly() {
        String token = setup.open().orElseThrow().replace("/setup?token=", "");
        assertThat(setupPage.page(guest(Map.of("token", token))).status()).isEqualTo(200);
        CommunityException refused =
                catchThrowableOfType(CommunityException.class, () -> setupPage.page(guest(Map.of("token", "x"))));
        assertThat(refused.error().kind().status()).isEqualTo(404);
        Map<String, String> form =
                Map.of("token", token, "name", "ada", "email", "ada@example.org", "password", CoreFixture.PASSWORD);
        assertThat(setupPage.complete(guest(form)).status()).isEqualTo(303);
        assertThat(core.accounts.adminExists()).isTrue();
        assertThat(catchThrowableOfType(CommunityException.class, () -> setupPage.complete(guest(form))))
                .isNotNull();
    }
}
