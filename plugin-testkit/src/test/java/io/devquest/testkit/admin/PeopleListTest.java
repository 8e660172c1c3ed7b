package io.devquest.testkit.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.settings.SettingsStore;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class PeopleListTest {

    private static final String USERS = "/api/v1/admin/users";

    @RegisterExtension
    Community community = Community.empty();

    private static List<String> names(TestAnswer answer) {
        return answer.expect(200).json().path("items").findValuesAsString("name");
    }

    private void settle() {
        community.member("ada-lovelace");
        community.mentor("bert");
        community.moderator("cleo");
        TestClient dora = community.member("dora");
        community.admin("olga").post(USERS + "/" + dora.id() + "/disable").expect(200);
        community.server().get(SettingsStore.class).save(Map.of("core.registration.verify", "always"));
        Map<String, String> newcomer =
                Map.of("name", "emil", "email", "emil@people.example", "password", "seven quiet lighthouses");
        community.guest().post("/api/v1/accounts", newcomer).expect(201);
    }

    @Test
    void peopleAreFoundByTextRoleAndState() {
        settle();
        TestClient olga = community.admin("olga");
        assertThat(names(olga.get(USERS + "?q=LOVE"))).containsExactly("ada-lovelace");
        assertThat(names(olga.get(USERS + "?q=emil@people"))).containsExactly("emil");
        assertThat(names(olga.get(USERS + "?q=%25"))).isEmpty();
        assertThat(names(olga.get(USERS + "?role=mentor"))).containsExactly("bert");
        assertThat(names(olga.get(USERS + "?role=admin&state=active"))).containsExactly("olga");
        assertThat(names(olga.get(USERS + "?state=disabled"))).containsExactly("dora");
        assertThat(names(olga.get(USERS + "?state=unverified"))).containsExactly("emil");
        assertThat(names(olga.get(USERS + "?state=active"))).doesNotContain("dora", "emil");
        assertThat(names(olga.get(USERS + "?q=o&role=member&state=disabled"))).containsExactly("dora");
        olga.get(USERS + "?state=asleep").problem("parameter_invalid", 400);
    }

    @Test
    void aPageOfTheListLeadsToTheNextWithTheSameFilter() {
        settle();
        TestClient olga = community.admin("olga");
        TestAnswer first = olga.get(USERS + "?limit=2&state=active");
        TestAnswer second = olga.get(USERS + "?limit=2&state=active&after=" + first.json("/next"));
        assertThat(names(first)).containsExactly("ada-lovelace", "bert");
        assertThat(names(second)).containsExactly("cleo", "olga");
        assertThat(second.json().path("next").isNull()).isTrue();
        olga.page("/admin/users?limit=2&state=active&q=&role=")
                .contains("/admin/users?q=&amp;role=&amp;state=active&amp;after=", "Show more");
    }

    @Test
    void theScreenShowsWhoIsThereWithTheirStateAndWhatToDoWhenNobodyFits() {
        settle();
        TestClient olga = community.admin("olga");
        olga.page("/admin/users").contains("Ada-lovelace", "emil@people.example", "Unverified", "Disabled");
        olga.page("/admin/users?q=nobody-has-this").contains("Nobody found", "Show everyone");
    }

    @Test
    void aPageOfPeopleTakesTheSameStatementsHoweverManyThereAre() {
        TestClient olga = community.admin("olga");
        olga.get(USERS).expect(200);
        long few = community.statements(() -> olga.get(USERS).expect(200));
        settle();
        long more = community.statements(() -> olga.get(USERS).expect(200));
        assertThat(more).isEqualTo(few);
    }
}
