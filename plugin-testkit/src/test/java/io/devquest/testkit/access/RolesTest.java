package io.devquest.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Archives;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.TestSocket;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class RolesTest {

    private static final String ROLES = "/api/v1/admin/roles";

    @RegisterExtension
    Community community = Community.withArchive(Archives.of(NotesPlugin.class));

    private TestClient ada() {
        return community.admin("ada");
    }

    private void give(String role, String permission, boolean granted) {
        ada().put(ROLES + "/" + role + "/permissions/" + permission, Map.of("granted", granted))
                .expect(204);
    }

    private void hire(TestClient who, String role) {
        ada().put("/api/v1/admin/users/" + who.id() + "/roles/" + role, "").expect(204);
    }

    @Test
    void aRoleThatAnAdministratorMadeOpensWhatItWasGivenAndNothingMore() {
        TestClient gus = community.member("gus");
        ada().post(ROLES, Map.of("name", "gardener", "title", "Gardener")).expect(201);
        give("gardener", "core.settings.manage", true);
        gus.get("/admin/settings").expect(403);
        ada().page("/admin/users").contains("value=\"gardener\"");
        ada().form("/admin/users/" + gus.id() + "/roles", Map.of("role", "gardener", "on", "true"))
                .expect(303);
        gus.get("/admin/settings").expect(200);
        gus.get("/api/v1/admin/users").expect(403);
        assertThat(gus.get("/api/v1/me").json("/roles/1")).isEqualTo("gardener");
        ada().delete(ROLES + "/gardener").expect(204);
        gus.get("/admin/settings").expect(403);
        assertThat(gus.get("/api/v1/me").expect(200).json().path("roles").size())
                .isEqualTo(1);
    }

    @Test
    void aDeniedPermissionClosesItsRoutesAtOnce() {
        TestClient gus = community.member("gus");
        gus.get("/api/v1/notes").expect(200);
        give("anyone", "notes.read", false);
        give("member", "notes.read", false);
        gus.get("/api/v1/notes").problem("forbidden", 403);
        community.guest().get("/api/v1/notes").problem("sign_in_required", 401);
        ada().delete(ROLES + "/member/permissions/notes.read").expect(204);
        gus.get("/api/v1/notes").expect(200);
        community.guest().get("/api/v1/notes").expect(401);
    }

    @Test
    void anOpenSocketLosesWhatARoleOrAPermissionTakenAwayHadOpened() {
        TestClient gus = community.member("gus");
        ada().post(ROLES, Map.of("name", "gardener", "title", "Gardener")).expect(201);
        give("gardener", "notes.read", true);
        give("anyone", "notes.read", false);
        give("member", "notes.read", false);
        hire(gus, "gardener");
        TestSocket socket = gus.live().subscribe("notes.wall:all");
        ada().delete("/api/v1/admin/users/" + gus.id() + "/roles/gardener").expect(204);
        assertThat(socket.await("closed").path("reason").asString("")).isEqualTo("forbidden");
        hire(gus, "gardener");
        TestSocket second = gus.live().subscribe("notes.wall:all");
        give("gardener", "notes.read", false);
        assertThat(second.await("closed").path("reason").asString("")).isEqualTo("forbidden");
        give("gardener", "notes.read", true);
        TestSocket third = gus.live().subscribe("notes.wall:all");
        ada().delete(ROLES + "/gardener").expect(204);
        assertThat(third.await("closed").path("reason").asString("")).isEqualTo("forbidden");
    }

    @Test
    void whatWasDecidedSurvivesSwitchingThePluginOffAndNotItsPurge() {
        give("member", "notes.write", false);
        community.plugins().disable("notes");
        ada().put(ROLES + "/member/permissions/notes.write", Map.of("granted", true))
                .problem("not_found", 404);
        community.plugins().enable("notes");
        community.member("gus").post("/api/v1/notes", Map.of("body", "No")).expect(403);
        community.plugins().uninstall("notes", true);
        community.install(Archives.of(NotesPlugin.class));
        community.member("gus").post("/api/v1/notes", Map.of("body", "Yes")).expect(201);
    }

    @Test
    void whoManagesPeopleCannotMakeThemselvesOrAFriendAnAdministrator() {
        TestClient sue = community.member("sue");
        ada().post(ROLES, Map.of("name", "steward", "title", "Steward")).expect(201);
        give("steward", "core.users.manage", true);
        hire(sue, "steward");
        String users = "/api/v1/admin/users";
        sue.put(users + "/" + sue.id() + "/roles/admin", "").problem("forbidden", 403);
        sue.form("/admin/users/" + sue.id() + "/roles", Map.of("role", "admin", "on", "true"))
                .expect(403);
        sue.post(
                        users,
                        Map.of(
                                "name",
                                "friend",
                                "email",
                                "friend@people.example",
                                "password",
                                "a long walk at night",
                                "roles",
                                new String[] {"admin"}))
                .problem("forbidden", 403);
        sue.put(users + "/" + ada().id() + "/password", Map.of("password", "a long walk at night"))
                .problem("forbidden", 403);
        sue.form("/admin/users/" + ada().id() + "/disable", Map.of()).expect(403);
        ada().get("/api/v1/me").expect(200);
        sue.get(ROLES).problem("forbidden", 403);
        assertThat(community.server().accounts().findByName("friend")).isEmpty();
    }

    @Test
    void administratorsReadWhatEveryRoleAndPermissionIs() {
        ada().post(ROLES, Map.of("name", "gardener", "title", "Gardener", "description", "Weeds"))
                .expect(201);
        var role = ada().get(ROLES + "/gardener").expect(200);
        assertThat(role.json("/title")).isEqualTo("Gardener");
        assertThat(ada().get(ROLES).json("/items/5/name")).isEqualTo("gardener");
        ada().patch(ROLES + "/gardener", Map.of("title", "Head gardener", "version", 1))
                .expect(200);
        ada().patch(ROLES + "/gardener", Map.of("title", "Late", "version", 1)).problem("version_stale", 409);
        ada().delete(ROLES + "/mentor").problem("role_fixed", 409);
        ada().get("/api/v1/admin/permissions").expect(200).contains("notes.write", "core.roles.manage", "defaultRole");
    }
}
