package io.devquest.testkit.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class HistoryTest {

    private static final String OWN = "/api/v1/me/reputation";

    @RegisterExtension
    static Community community = Community.withArchive(Thanks.archive());

    @Test
    void onesOwnHistorySaysWhyAndWhatDidNotCount() {
        TestClient ada = community.member("ada");
        TestClient bob = community.member("bob");
        Thanks.give(bob, "ada", 6);
        bob.delete("/api/v1/kudos/ada/1").expect(204);
        TestAnswer first = ada.get(OWN + "?limit=2").expect(200);
        assertThat(first.json("/items/0/text")).isEqualTo("Somebody thanked you");
        assertThat(first.json("/items/0/counted")).isEqualTo("-10");
        assertThat(first.json("/items/0/reversed")).isEqualTo("withdrawn");
        assertThat(first.json("/items/1/capped")).isEqualTo("true");
        assertThat(first.json("/items/1/counted")).isEqualTo("0");
        assertThat(first.json("/items/1/skills/0")).isEqualTo("java");
        TestAnswer next =
                ada.get(OWN + "?limit=100&after=" + first.json("/next")).expect(200);
        assertThat(next.json().path("items").size()).isEqualTo(5);
        assertThat(next.json().path("next").isNull()).isTrue();
        ada.page("/u/ada/reputation")
                .contains("Somebody thanked you", "Taken back", "The limit of the day was reached", "java")
                .lacks("bob");
        assertThat(bob.get(OWN).json("/items/0/text")).isEqualTo("You thanked somebody");
    }

    @Test
    void othersSeeWhatForButNotFromWhomNorWhen() {
        TestClient quentin = community.member("quentin");
        community.member("eve");
        TestClient fay = community.member("fay");
        Thanks.give(quentin, "eve", 2);
        TestAnswer totals = fay.get("/api/v1/u/eve/reputation").expect(200);
        assertThat(totals.json("/reputation")).isEqualTo("21");
        assertThat(totals.json("/rules/0/text")).isEqualTo("Somebody thanked you");
        assertThat(totals.json("/rules/0/points")).isEqualTo("20");
        assertThat(totals.json("/skills/0/skill")).isEqualTo("java");
        assertThat(totals.json().path("next").isNull()).isTrue();
        totals.lacks("quentin", quentin.id().toString());
        community
                .guest()
                .page("/u/eve/reputation")
                .contains("Somebody thanked you")
                .lacks("quentin", "Everything, latest first", "What comes next");
        community.guest().get(OWN).problem("sign_in_required", 401);
    }

    @Test
    void theNextThresholdIsNamedWithWhatItUnlocks() {
        TestClient gil = community.member("gil");
        TestClient hal = community.member("hal");
        hal.get("/api/v1/kudos/crown").problem("forbidden", 403);
        Thanks.give(gil, "hal", 3);
        TestAnswer own = hal.get("/api/v1/u/hal/reputation").expect(200);
        assertThat(own.json("/next/reputation")).isEqualTo("40");
        assertThat(own.json("/next/missing")).isEqualTo("9");
        assertThat(own.json("/next/unlocks/0")).isEqualTo("Wear a crown");
        hal.page("/u/hal/reputation").contains("With 9 more you reach 40", "Wear a crown");
        gil.put("/api/v1/kudos/hal/7", "").expect(204);
        assertThat(hal.get("/api/v1/u/hal/reputation").json().path("next").isNull())
                .isTrue();
    }

    @Test
    void theHistoryTakesAsManyStatementsForOneEntryAsForMany() {
        TestClient ivo = community.member("ivo");
        TestClient jan = community.member("jan");
        Thanks.give(ivo, "jan", 1);
        long rest = community.statements(() -> jan.get(OWN).expect(200));
        long page = community.statements(() -> jan.get("/u/jan/reputation").expect(200));
        Thanks.give(ivo, "jan", 20);
        assertThat(community.statements(() -> jan.get(OWN).expect(200)))
                .isLessThanOrEqualTo(rest)
                .isBetween(1L, 3L);
        assertThat(community.statements(() -> jan.get("/u/jan/reputation").expect(200)))
                .isLessThanOrEqualTo(page)
                .isBetween(1L, 14L);
    }

    @Test
    void anAdministratorHasTheTotalsCountedAnew() {
        TestClient admin = community.admin("chief");
        assertThat(admin.post("/api/v1/admin/reputation/replay").expect(200).json("/repaired"))
                .isEqualTo("0");
        community.member("kim").post("/api/v1/admin/reputation/replay").problem("forbidden", 403);
    }

    @Test
    void thoseWhoKnowATagBestAreFoundByIt() {
        TestClient kim = community.member("kim");
        TestClient lea = community.member("lea");
        TestClient max = community.member("max");
        give(kim, "lea", 2);
        give(kim, "max", 3);
        TestAnswer known = kim.get("/api/v1/kudos/skilled?skill=rust").expect(200);
        assertThat(known.json().size()).isEqualTo(2);
        assertThat(known.json("/0")).isEqualTo(max.id().toString());
        for (int number = 0; number < 3; number++) {
            kim.delete("/api/v1/kudos/max/" + number).expect(204);
        }
        known = kim.get("/api/v1/kudos/skilled?skill=rust").expect(200);
        assertThat(known.text())
                .contains(lea.id().toString())
                .doesNotContain(max.id().toString());
        assertThat(kim.get("/api/v1/kudos/skilled?skill=cobol").json().size()).isZero();
        assertThat(kim.get("/api/v1/kudos/skilled").json().size()).isZero();
    }

    private static void give(TestClient giver, String name, int times) {
        for (int number = 0; number < times; number++) {
            giver.put("/api/v1/kudos/" + name + "/" + number + "?skill=Rust", "")
                    .expect(204);
        }
    }
}
