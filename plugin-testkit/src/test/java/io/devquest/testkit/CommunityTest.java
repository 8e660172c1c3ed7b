package io.devquest.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.api.data.Id;
import io.devquest.testkit.notes.NotesPlugin;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class CommunityTest {

    private static final Set<String> SEEN = new TreeSet<>();

    @RegisterExtension
    static Community community = Community.with(NotesPlugin.class);

    @Test
    void eachRoundHasItsDatabase() {
        SEEN.add(community.tables().texts("select version()").get(0).contains("H2") ? "H2" : "PostgreSQL");
    }

    @AfterAll
    static void bothDatabasesWereThere() {
        assertThat(SEEN).containsExactly("H2", "PostgreSQL");
    }

    @Test
    void peopleAreSignedInUnderTheirRoles() {
        assertThat(community.member("ana").get("/api/v1/me").expect(200).json("/name"))
                .isEqualTo("ana");
        assertThat(community.member("ana").id())
                .isEqualTo(community.member("ana").id());
        community.admin("ada").get("/api/v1/admin/plugins").expect(200);
        community.moderator("mona").get("/api/v1/admin/plugins").problem("forbidden", 403);
        community.guest().get("/api/v1/me").problem("sign_in_required", 401);
    }

    @Test
    void aClientSendsJsonAndForms() {
        TestClient ana = community.member("ana");
        ana.post("/api/v1/notes", Map.of("body", "by REST")).expect(201);
        assertThat(ana.form("/notes", Map.of("body", "by form")).expect(303).location())
                .isEqualTo("/notes");
        ana.page("/notes").contains("by REST", "by form").lacks("Nobody has written");
    }

    @Test
    void badInputIsAProblemWithItsField() {
        TestClient ana = community.member("ana");
        ana.post("/api/v1/notes", Map.of("body", " ")).invalid("body", "notBlank");
        ana.post("/api/v1/notes", "{").problem("json_malformed", 400);
        ana.withoutCsrfToken().post("/api/v1/notes", Map.of("body", "x")).problem("csrf_token_invalid", 403);
        community.guest().post("/api/v1/notes", Map.of("body", "x")).problem("sign_in_required", 401);
    }

    @Test
    void aFailedCheckShowsTheAnswer() {
        TestAnswer answer = community.guest().get("/api/v1/me");
        assertThatThrownBy(() -> answer.expect(200)).hasMessageContaining("/api/v1/me → 401");
        assertThatThrownBy(() -> answer.problem("forbidden", 401)).hasMessageContaining("sign_in_required");
    }

    @Test
    void signingOutEndsTheSessionOfTheBrowser() {
        TestClient ben = community.member("ben");
        ben.delete("/api/v1/sessions/current").expect(204);
        ben.get("/api/v1/me").problem("sign_in_required", 401);
    }

    @Test
    void factsAreRecorded() {
        community
                .member("ana")
                .post("/api/v1/notes", Map.of("body", "recorded"))
                .expect(201);
        assertThat(community.recorded("notes.note.written"))
                .extracting(fact -> fact.path("body").asString())
                .contains("recorded");
    }

    @Test
    void listenersHaveHeardEverythingOnceTheCommunityHasSettled() {
        String id = community
                .member("ana")
                .post("/api/v1/notes", Map.of("body", "heard"))
                .expect(201)
                .json("/id");
        community.settle();
        assertThat(community.tables().texts("select note from notes.heard"))
                .contains(String.valueOf(Id.parse(id).orElseThrow().value()));
    }

    @Test
    void statementsOfARequestAreCounted() {
        TestClient guest = community.guest();
        guest.get("/api/v1/notes");
        // another address, because the answer to the first is kept for guests
        assertThat(community.statements(() -> guest.get("/api/v1/notes?again"))).isEqualTo(1);
        assertThat(community.statements(() -> {})).isZero();
    }

    @Test
    void theClockStandsUntilItIsSet() {
        Instant then = Instant.parse("2026-05-01T10:00:00Z");
        community.clock().set(then);
        community.clock().advance(Duration.ofMinutes(5));
        String written = community
                .member("ana")
                .post("/api/v1/notes", Map.of("body", "later"))
                .expect(201)
                .json("/writtenAt");
        assertThat(Instant.parse(written)).isEqualTo(then.plusSeconds(300));
    }

    @Test
    void aSocketHearsWhatHappensAndWhatItMissed() {
        TestClient ana = community.member("ana");
        ana.post("/api/v1/notes", Map.of("body", "before")).expect(201);
        TestSocket late = community.guest().live().subscribe("notes.wall:all", 0);
        assertThat(late.awaitEvent("notes.note.written").seq()).isEqualTo(1);
        TestSocket now = ana.live().subscribe("notes.wall:all");
        ana.post("/api/v1/notes", Map.of("body", "live")).expect(201);
        LiveEvent event = now.awaitEvent("notes.note.written");
        assertThat(event.data().path("body").asString()).isEqualTo("live");
        assertThat(now.events()).hasSize(1);
    }

    @Test
    void aRefusedSubscriptionSaysWhy() {
        TestSocket socket = community.guest().live();
        assertThat(socket.subscribeRefused("notes.wall:secret")).isNotEmpty();
        assertThat(community.guest().with("Origin", "https://elsewhere.example").liveRefused())
                .isEqualTo(403);
    }
}
