package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Founding, finding, changing and deleting groups. */
@OnEveryDatabase
class GroupsTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void whoFoundsAGroupOwnsIt() {
        TestClient mia = community.member("mia");
        TestAnswer made = mia.post(
                        "/api/v1/g",
                        Map.of(
                                "name", "  Rust   readers ",
                                "description", "We read *the book*",
                                "joining", "request",
                                "capacity", 12))
                .expect(201);
        assertThat(made.location()).isEqualTo("/api/v1/g/rust-readers");
        assertThat(made.json("/name")).isEqualTo("Rust readers");
        assertThat(made.json("/html")).contains("<em>the book</em>");
        assertThat(made.json("/rank")).isEqualTo("owner");
        assertThat(made.json().path("memberCount").asInt()).isOne();
        TestAnswer seen = community.guest().get("/api/v1/g/rust-readers").expect(200);
        assertThat(seen.json("/joining")).isEqualTo("request");
        assertThat(seen.json().path("state").isNull()).isTrue();
        assertThat(mia.get("/api/v1/me/groups").json("/items/0/slug")).isEqualTo("rust-readers");
    }

    @Test
    void onlyPeopleWithAnAccountFoundGroups() {
        Club.found(community.guest(), "Nobody's", "open", 0).problem("sign_in_required", 401);
    }

    @Test
    void whatIsWrongWithAGroupIsNamed() {
        TestClient mia = community.member("mia");
        Club.found(mia, "ab", "open", 0).invalid("name", "size");
        Club.found(mia, "x".repeat(61), "open", 0).invalid("name", "size");
        Club.found(mia, "   a   ", "open", 0).invalid("name", "size");
        Club.found(mia, "Fine name", "secret", 0).invalid("joining", "pattern");
        Club.found(mia, "Fine name", "open", -1).invalid("capacity", "min");
        Club.found(mia, "Fine name", "open", 5_001).invalid("capacity", "range");
        mia.post("/api/v1/g", Map.of("name", "Fine name", "description", "x".repeat(4_001)))
                .invalid("description", "size");
    }

    @Test
    void aNameIsTakenIgnoringCaseAndAnAddressGetsANumber() {
        TestClient nora = community.member("nora");
        Club.found(nora, "Ruby on rails", "open", 0).expect(201);
        Club.found(nora, "RUBY on Rails", "open", 0).invalid("name", "taken");
        assertThat(Club.found(nora, "Ruby, on rails!", "open", 0).expect(201).json("/slug"))
                .isEqualTo("ruby-on-rails-2");
        assertThat(Club.found(nora, "Join", "open", 0).expect(201).json("/slug"))
                .isEqualTo("join-group");
        assertThat(Club.found(nora, "読書会です", "open", 0).expect(201).json("/slug"))
                .isEqualTo("group");
    }

    @Test
    void aPersonOwnsTenGroupsAtMost() {
        TestClient busy = community.member("busy");
        for (int i = 1; i <= 10; i++) {
            Club.found(busy, "Busy group " + i, "open", 0).expect(201);
        }
        Club.found(busy, "Busy group 11", "open", 0).problem("group_limit", 409);
        busy.delete("/api/v1/g/busy-group-1").expect(204);
        Club.found(busy, "Busy group 11", "open", 0).expect(201);
    }

    @Test
    void theListIsReadPageByPageAndSearched() {
        for (int i = 0; i < 5; i++) {
            Club.found(community.member("lister"), "Listed 100%_" + i, "open", 0)
                    .expect(201);
        }
        List<String> names = new ArrayList<>();
        String after = "";
        do {
            TestAnswer page = community
                    .guest()
                    .get("/api/v1/g?q=listed%20100%25_&limit=2&after=" + after)
                    .expect(200);
            page.json()
                    .path("items")
                    .forEach(item -> names.add(item.path("name").asString()));
            after = page.json("/next");
        } while (!after.isEmpty());
        assertThat(names)
                .containsExactly("Listed 100%_4", "Listed 100%_3", "Listed 100%_2", "Listed 100%_1", "Listed 100%_0");
        community.guest().get("/api/v1/g?limit=101").problem("limit_invalid", 400);
        community.guest().get("/api/v1/g?after=x").problem("cursor_invalid", 400);
        community.guest().get("/api/v1/g/no-such-group").problem("not_found", 404);
        community.guest().get("/api/v1/g/NO%20such%20group").problem("not_found", 404);
    }

    @Test
    void ownersChangeAGroupAndALostRaceIsTold() {
        Club club = Club.of(community, "open");
        club.owner()
                .patch(club.path(), Map.of("name", club.slug() + " renamed", "joining", "request", "version", 1))
                .expect(200);
        TestAnswer changed = club.get(community.guest());
        assertThat(changed.json("/name")).isEqualTo(club.slug() + " renamed");
        assertThat(changed.json("/joining")).isEqualTo("request");
        assertThat(changed.json().path("version").asInt()).isEqualTo(2);
        club.owner()
                .patch(club.path(), Map.of("name", "Too late", "version", 1))
                .problem("version_stale", 409);
        club.owner().patch(club.path(), Map.of("name", "No version")).invalid("version", "notNull");
        club.moderator("mona")
                .patch(club.path(), Map.of("name", "Not mine", "version", 2))
                .problem("forbidden", 403);
        community
                .member("stranger")
                .patch(club.path(), Map.of("name", "Not mine", "version", 2))
                .problem("forbidden", 403);
    }

    @Test
    void aNameThatAnotherGroupHasIsRefusedInAChange() {
        Club one = Club.of(community, "open");
        Club other = Club.of(community, "open");
        String taken = one.get(one.owner()).json("/name");
        other.edit(Map.of("name", taken)).invalid("name", "taken");
        other.edit(Map.of("capacity", 3)).expect(200);
    }

    @Test
    void placesAreNotTakenFromWhoHasOne() {
        Club club = Club.of(community, "open", 5);
        club.member("one-in");
        community.member("two-in");
        club.invite("two-in").expect(204);
        assertThat(club.edit(Map.of("capacity", 2)).invalid("capacity", "taken").text())
                .contains("take 3 places already");
        club.edit(Map.of("capacity", 3)).expect(200);
        assertThat(club.get(club.owner()).json().path("full").asBoolean()).isTrue();
        club.edit(Map.of("capacity", 0)).expect(200);
    }

    @Test
    void ownersAndAdministratorsDeleteAGroup() {
        Club club = Club.of(community, "open");
        TestClient moderator = club.moderator("mara");
        moderator.delete(club.path()).problem("forbidden", 403);
        community.moderator("sentry").delete(club.path()).problem("forbidden", 403);
        club.owner().delete(club.path()).expect(204);
        club.get(club.owner()).problem("not_found", 404);
        assertThat(moderator.get("/api/v1/me/groups").text()).doesNotContain(club.slug());
        Club another = Club.of(community, "open");
        community.admin("ada").delete(another.path()).expect(204);
        another.get(another.owner()).problem("not_found", 404);
    }

    @Test
    void aGroupNobodyIsInIsNotListedAndStaffMayDeleteIt() {
        Club club = Club.of(community, "open");
        club.leave(club.owner()).expect(204);
        community.guest().get("/api/v1/g?limit=100").lacks(club.slug());
        club.get(community.guest()).expect(200);
        community.member("stranger").delete(club.path()).problem("forbidden", 403);
        community.moderator("sentry").delete(club.path()).expect(204);
    }

    @Test
    void theRoutesAreDescribed() {
        String document =
                community.guest().get("/api/v1/openapi.json").expect(200).text();
        assertThat(document)
                .contains(
                        "\"/api/v1/g\"",
                        "\"/api/v1/g/{slug}\"",
                        "\"/api/v1/g/{slug}/members\"",
                        "\"/api/v1/g/{slug}/members/me\"",
                        "\"/api/v1/g/{slug}/members/{name}\"",
                        "\"/api/v1/g/{slug}/links\"",
                        "\"/api/v1/g/{slug}/links/{id}\"",
                        "\"/api/v1/g/join/{token}\"",
                        "\"/api/v1/me/groups\"");
    }
}
