package io.devquest.testkit.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import io.devquest.testkit.notes.NotesPlugin;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class RolePagesTest {

    private static final Pattern INPUT = Pattern.compile("<input type=\"(hidden|checkbox)\"[^>]*>");
    private static final Pattern NAME = Pattern.compile(" name=\"([^\"]+)\"");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    @RegisterExtension
    Community community = Community.with(NotesPlugin.class);

    private TestClient ada() {
        return community.admin("ada");
    }

    /** What a browser sends if one presses the button: hidden fields, and boxes that are ticked and not disabled. */
    private static Map<String, String> form(TestAnswer page) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(page.text()).results().map(input -> input.group()).forEach(input -> {
            boolean sent = input.contains("hidden") || input.contains(" checked") && !input.contains(" disabled");
            var name = NAME.matcher(input);
            var value = VALUE.matcher(input);
            if (sent && name.find() && !name.group(1).equals("_csrf")) {
                fields.put(name.group(1), value.find() ? value.group(1) : "on");
            }
        });
        return fields;
    }

    private long rows() {
        return community.rows("core").get("role_permission").size();
    }

    @Test
    void theMatrixShowsEveryRoleAndPermissionAndSavingItUntouchedChangesNothing() {
        TestAnswer page =
                ada().page("/admin/roles").contains("Moderator", "Change settings", "grant:member:notes.write");
        ada().form("/admin/permissions", form(page)).expect(303);
        assertThat(rows()).isZero();
        assertThat(ada().get("/api/v1/admin/roles/member").json("/version")).isEqualTo("1");
    }

    @Test
    void aTickInTheMatrixOpensARouteAndOneTakenAwayClosesIt() {
        Map<String, String> form = form(ada().page("/admin/roles"));
        form.put("grant:mentor:core.settings.manage", "on");
        form.remove("grant:member:notes.write");
        ada().form("/admin/permissions", form).expect(303);
        assertThat(rows()).isEqualTo(2);
        community.mentor("mia").get("/admin/settings").expect(200);
        community
                .mentor("mia")
                .post("/api/v1/notes", Map.of("body", "As a mentor"))
                .expect(201);
        community.member("bob").post("/api/v1/notes", Map.of("body", "No")).expect(403);
    }

    @Test
    void oneRoleIsChangedOnItsOwnPage() {
        TestAnswer page = ada().page("/admin/roles/mentor").contains("Mentor", "notes.write");
        Map<String, String> form = form(page);
        form.put("grant:mentor:core.settings.manage", "on");
        assertThat(ada().form("/admin/roles/mentor/permissions", form)
                        .expect(303)
                        .location())
                .isEqualTo("/admin/roles/mentor");
        community.mentor("mia").get("/admin/settings").expect(200);
        ada().page("/admin/roles/admin").contains("everything, always").lacks("Save permissions");
        ada().get("/admin/roles/nosuch").expect(404);
    }

    @Test
    void aFormThatIsBehindIsRefusedAndShowsHowItIsNow() {
        Map<String, String> behind = form(ada().page("/admin/roles/mentor"));
        Map<String, String> first = new LinkedHashMap<>(behind);
        first.put("grant:mentor:core.settings.manage", "on");
        ada().form("/admin/roles/mentor/permissions", first).expect(303);
        behind.remove("grant:mentor:notes.write");
        ada().form("/admin/roles/mentor/permissions", behind)
                .expect(409)
                .contains("Somebody else has changed the role mentor", "name=\"version:mentor\" value=\"2\"");
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aBoxThatIsDisabledCannotBeTickedPastThePage() {
        Map<String, String> form = form(ada().page("/admin/roles/anyone"));
        form.put("grant:anyone:core.plugins.manage", "on");
        ada().form("/admin/roles/anyone/permissions", form).expect(409).contains("not signed in");
        community.guest().get("/api/v1/admin/plugins").expect(401);
    }

    @Test
    void aRoleIsMadeDescribedAndDeletedWithoutScript() {
        ada().form("/admin/roles", Map.of("name", "Big Name", "title", "Gardener", "description", ""))
                .expect(422)
                .contains("Big Name", "lower-case letter");
        assertThat(ada().form("/admin/roles", Map.of("name", "gardener", "title", "Gardener", "description", "Weeds"))
                        .expect(303)
                        .location())
                .isEqualTo("/admin/roles/gardener");
        ada().page("/admin/roles/gardener").contains("Gardener", "Weeds", "Delete Gardener");
        ada().form("/admin/roles/gardener", Map.of("title", "Head gardener", "description", "", "version", "1"))
                .expect(303);
        ada().page("/admin/roles").contains("Head gardener").lacks("Weeds");
        ada().form("/admin/roles/gardener/delete", Map.of()).expect(303);
        ada().page("/admin/roles").lacks("Head gardener");
        ada().form("/admin/roles/mentor/delete", Map.of()).expect(409).contains("every community");
    }

    @Test
    void whoManagesRolesButIsNoAdministratorSeesTheRestLocked() {
        ada().post("/api/v1/admin/roles", Map.of("name", "keeper", "title", "Keeper"))
                .expect(201);
        ada().put("/api/v1/admin/roles/keeper/permissions/core.roles.manage", Map.of("granted", true))
                .expect(204);
        TestClient kim = community.member("kim");
        ada().put("/api/v1/admin/users/" + kim.id() + "/roles/keeper", "").expect(204);
        String page = kim.page("/admin/roles/keeper").text();
        assertThat(page).containsPattern("name=\"grant:keeper:core.plugins.manage\" disabled");
        assertThat(page).containsPattern("name=\"grant:keeper:notes.write\" aria");
        kim.form(
                        "/admin/roles/keeper/permissions",
                        Map.of(
                                "version:keeper",
                                "2",
                                "shown:core.plugins.manage",
                                "1",
                                "grant:keeper:core.plugins.manage",
                                "on"))
                .expect(403);
    }
}
