package io.devquest.testkit.reputation;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import tools.jackson.databind.JsonNode;

@OnEveryDatabase
class LeaderboardsTest {

    private static final String LIST = "/api/v1/leaderboards";

    @RegisterExtension
    static Community community = Community.withArchive(Thanks.archive());

    /** Place, name and points of each line. */
    private static List<String> lines(TestAnswer answer) {
        List<String> lines = new ArrayList<>();
        for (JsonNode item : answer.expect(200).json().path("items")) {
            lines.add(item.path("place").asInt() + " " + item.path("name").asString() + " "
                    + item.path("points").asLong());
        }
        return lines;
    }

    @Test
    void thoseWithAsManyPointsShareAPlaceAndTheNextHasNoGap() {
        String group = Thanks.group(community, "ann", "amy", "abe", "art", "ali");
        TestClient giver = community.member("giver1");
        Thanks.give(giver, "amy", 3);
        Thanks.give(giver, "abe", 2);
        Thanks.give(giver, "art", 2);
        Thanks.give(giver, "ali", 1);
        TestClient amy = community.member("amy");
        String board = LIST + "?period=month&group=" + group;
        List<String> all = List.of("1 amy 30", "2 abe 20", "2 art 20", "3 ali 10");
        assertThat(lines(amy.get(board))).isEqualTo(all);
        List<String> paged = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 4; page++) {
            TestAnswer slice = amy.get(board + "&limit=1" + after).expect(200);
            paged.addAll(lines(slice));
            after = "&after=" + slice.json("/next");
        }
        assertThat(paged).isEqualTo(all);
        amy.page("/leaderboards?period=month&group=" + group)
                .contains("Place 3:", "Of ann", ">You<", "href=\"/u/abe\"")
                .lacks("href=\"/u/ann\"");
        community.guest().get(board).problem("sign_in_required", 401);
        amy.get(LIST + "?group=no-such-group").problem("not_found", 404);
        amy.get(LIST + "?period=day").problem("parameter_invalid", 400);
    }

    @Test
    void whoeverAsksSeesThemselvesWithAFewAboveAndBelow() {
        String group = Thanks.group(community, "bea", "ben", "bill", "bob", "bud", "buz", "bix");
        List<String> order = List.of("ben", "bill", "bob", "bud", "buz");
        for (int i = 0; i < order.size(); i++) {
            Thanks.give(community.member("giver2"), order.get(i), 5 - i);
        }
        String around = LIST + "/around?period=week&group=" + group;
        assertThat(lines(community.member("bud").get(around)))
                .containsExactly("2 bill 40", "3 bob 30", "4 bud 20", "5 buz 10");
        assertThat(lines(community.member("ben").get(around))).containsExactly("1 ben 50", "2 bill 40", "3 bob 30");
        assertThat(lines(community.member("bix").get(around))).isEmpty();
    }

    @Test
    void whoeverIsQuietOrBlockedOrKeptOutIsNotThereAndPlacesStay() {
        String group = Thanks.group(community, "cat", "cal", "cam", "cid", "coy");
        TestClient giver = community.member("giver3");
        Thanks.give(giver, "cal", 4);
        Thanks.give(giver, "cam", 3);
        Thanks.give(giver, "cid", 2);
        Thanks.give(giver, "coy", 1);
        String board = LIST + "?group=" + group;
        TestClient coy = community.member("coy");
        Thanks.mode(community.member("cal"), "quiet");
        assertThat(lines(coy.get(board))).containsExactly("1 cam 30", "2 cid 20", "3 coy 10");
        coy.put("/api/v1/u/cam/block", "").expect(204);
        assertThat(lines(coy.get(board))).containsExactly("2 cid 20", "3 coy 10");
        String cid = community.member("cid").id().toString();
        community.admin("chief").post("/api/v1/admin/users/" + cid + "/disable").expect(200);
        assertThat(lines(coy.get(board))).containsExactly("2 coy 10");
        assertThat(Thanks.points(community.guest(), "cal"))
                .as("quiet people keep their points")
                .isEqualTo("41");
    }

    @Test
    void aPeriodCountsWhatWasGrantedInIt() {
        String group = Thanks.group(community, "dot", "deb");
        TestClient deb = community.member("deb");
        Thanks.give(community.member("giver4"), "deb", 2);
        String board = "?group=" + group + "&period=";
        assertThat(lines(deb.get(LIST + board + "week"))).containsExactly("1 deb 20");
        community.clock().advance(Duration.ofDays(8));
        TestClient later = community.member("deb");
        assertThat(lines(later.get(LIST + board + "week"))).isEmpty();
        later.page("/leaderboards" + board + "week").contains("Nobody yet");
        assertThat(lines(later.get(LIST + board + "all"))).containsExactly("1 deb 21");
        community.guest().page("/u").contains("href=\"/leaderboards\"");
    }

    @Test
    void aBoardTakesAsManyStatementsForOneAsForMany() {
        TestClient eva = community.member("eva");
        TestClient giver = community.member("giver5");
        Thanks.give(giver, "eva", 1);
        long few = statements(eva, LIST);
        long page = statements(eva, "/leaderboards");
        for (int i = 0; i < 8; i++) {
            community.member("many" + i);
            Thanks.give(giver, "many" + i, 1);
        }
        assertThat(statements(eva, LIST)).isEqualTo(few).isBetween(1L, 3L);
        assertThat(statements(eva, "/leaderboards")).isEqualTo(page).isBetween(1L, 6L);
    }

    private static long statements(TestClient reader, String path) {
        reader.get(path).expect(200);
        community.clock().advance(Duration.ofMinutes(2));
        return community.statements(() -> reader.get(path).expect(200));
    }
}
