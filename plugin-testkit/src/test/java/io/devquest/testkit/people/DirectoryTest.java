package io.devquest.testkit.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.data.Cursor;
import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@OnEveryDatabase
class DirectoryTest {

    @RegisterExtension
    final Community community = Community.empty();

    private static List<String> names(TestAnswer answer) {
        List<String> names = new ArrayList<>();
        answer.json().path("items").forEach(item -> names.add(item.path("name").asString()));
        return names;
    }

    private List<String> found(String query) {
        return names(community.guest().get("/api/v1/u" + query).expect(200));
    }

    private void knows(String name, String skill, String language) {
        community
                .member(name)
                .patch(
                        "/api/v1/me/profile",
                        Map.of(
                                "skills",
                                List.of(Map.of("name", skill, "level", 2)),
                                "languages",
                                List.of(language),
                                "version",
                                0))
                .expect(200);
    }

    @Test
    void peopleAreFoundByNameSkillAndLanguage() {
        knows("ada", "Java", "en");
        knows("bob", "JavaScript", "de");
        knows("cleo", "C_100%", "de");
        assertThat(found("")).containsExactly("ada", "bob", "cleo");
        assertThat(found("?q=LE")).containsExactly("cleo");
        assertThat(found("?skill=java")).containsExactly("ada", "bob");
        assertThat(found("?skill=java&language=de")).containsExactly("bob");
        assertThat(found("?skill=c_100%25")).containsExactly("cleo");
        assertThat(found("?skill=%25")).isEmpty();
        assertThat(found("?q=_")).isEmpty();
        assertThat(found("?q=ada&skill=script")).isEmpty();
        community.guest().page("/u?skill=java").contains("Ada", "JavaScript").lacks("Cleo");
        community.guest().page("/u?q=zzz").contains("Nobody found");
        community.guest().page("/").contains("href=\"/u\"");
    }

    @Test
    void aDisplayNameIsFoundToo() {
        community.member("ada").patch("/api/v1/me/profile", Map.of("displayName", "Countess King", "version", 0));
        assertThat(found("?q=countess")).containsExactly("ada");
    }

    @Test
    void whoIsDisabledIsNotListed() {
        TestClient ada = community.member("ada");
        community.member("bob");
        community.server().accounts().disable(ada.id());
        assertThat(found("")).containsExactly("bob");
        assertThat(names(community.moderator("mona").get("/api/v1/u"))).containsExactly("bob", "mona");
    }

    @Test
    void pagesFollowEachOtherAndTakeAsManyStatementsHoweverFull() {
        knows("ada", "Java", "en");
        String path = "/api/v1/u?limit=20&skill=java";
        TestClient guest = community.guest();
        // another address each time, because answers are kept for guests
        guest.get(path);
        long one = community.statements(() -> guest.get(path + "&visit=2").expect(200));
        for (int i = 10; i < 40; i++) {
            knows("person-" + i, "Java", "en");
        }
        guest.get(path);
        assertThat(community.statements(() -> guest.get(path + "&visit=3").expect(200)))
                .isEqualTo(one)
                .isBetween(1L, 4L);
        TestAnswer first = guest.get(path).expect(200);
        List<String> all = new ArrayList<>(names(first));
        all.addAll(names(guest.get(path + "&after=" + first.json("/next")).expect(200)));
        assertThat(all).hasSize(31).doesNotHaveDuplicates();
        assertThat(all.get(0)).isEqualTo("ada");
        guest.page("/u?skill=java").contains("/u?q=&amp;skill=java&amp;language=&amp;after=");
    }

    @Test
    void whatCannotBeReadIsRefused() {
        TestClient guest = community.guest();
        guest.get("/api/v1/u?after=xyz").problem("cursor_invalid", 400);
        guest.get("/api/v1/u?after=" + Cursor.of("a\u0000b")).problem("cursor_invalid", 400);
        guest.get("/api/v1/u?limit=0").problem("limit_invalid", 400);
        guest.get("/api/v1/u?q=" + "x".repeat(61)).problem("parameter_invalid", 400);
        guest.get("/api/v1/u?skill=%00").problem("parameter_invalid", 400);
    }
}
