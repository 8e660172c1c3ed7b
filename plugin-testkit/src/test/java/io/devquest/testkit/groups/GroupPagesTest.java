package io.devquest.testkit.groups;

import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.testkit.Community;
import io.devquest.testkit.OnEveryDatabase;
import io.devquest.testkit.TestAnswer;
import io.devquest.testkit.TestClient;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages of groups, without JavaScript. */
@OnEveryDatabase
class GroupPagesTest {

    @RegisterExtension
    static Community community = Community.empty();

    @Test
    void aGroupIsFoundedChangedAndDeletedByForms() {
        TestClient mia = community.member("mia");
        mia.page("/g").contains("You are in no group yet", "href=\"/g/new\"");
        mia.page("/g/new").contains("name=\"joining\"");
        Map<String, String> form =
                Map.of("name", "Paper people", "description", "**We** read", "joining", "request", "capacity", "7");
        assertThat(mia.form("/g/new", form).expect(303).location()).isEqualTo("/g/paper-people");
        TestAnswer page = mia.page("/g/paper-people");
        page.contains("<strong>We</strong>", "7 places", "On request", "Owner", "/g/paper-people/edit");
        mia.page("/g").contains("Paper people");
        mia.page("/g/paper-people/edit").contains("value=\"Paper people\"", "**We** read", "value=\"7\"");
        mia.form(
                        "/g/paper-people/edit",
                        Map.of("name", "ab", "description", "", "joining", "open", "capacity", "7", "version", "1"))
                .expect(422)
                .contains("value=\"ab\"", "aria-invalid");
        mia.form(
                        "/g/paper-people/edit",
                        Map.of(
                                "name",
                                "Paper club",
                                "description",
                                "",
                                "joining",
                                "open",
                                "capacity",
                                "0",
                                "version",
                                "9"))
                .expect(409)
                .contains("changed this group in the meantime");
        mia.form(
                        "/g/paper-people/edit",
                        Map.of(
                                "name",
                                "Paper club",
                                "description",
                                "",
                                "joining",
                                "open",
                                "capacity",
                                "0",
                                "version",
                                "1"))
                .expect(303);
        mia.page("/g/paper-people/delete").contains("Delete Paper club");
        assertThat(mia.form("/g/paper-people/delete", Map.of()).expect(303).location())
                .isEqualTo("/g");
        mia.get("/g/paper-people").expect(404);
    }

    @Test
    void aFormThatIsWrongIsShownAgain() {
        community
                .member("nils")
                .form("/g/new", Map.of("name", "x", "joining", "hidden", "capacity", "3"))
                .expect(422)
                .contains("value=\"x\"", "value=\"hidden\" checked");
    }

    @Test
    void peopleJoinAskAcceptAndLeaveByButtons() {
        Club open = Club.of(community, "open");
        TestClient ben = community.member("ben");
        String page = "/g/" + open.slug();
        community.guest().page(page).contains("/login?next=" + page, "1 member").lacks("olga");
        ben.page(page).contains(page + "/join");
        assertThat(ben.form(page + "/join", Map.of()).expect(303).location()).isEqualTo(page);
        ben.page(page).contains(page + "/leave", "data-confirm");
        assertThat(ben.form(page + "/leave", Map.of()).expect(303).location()).isEqualTo("/g");

        Club closed = Club.of(community, "request");
        String ask = "/g/" + closed.slug();
        ben.page(ask).contains("Ask to join");
        ben.form(ask + "/join", Map.of()).expect(303);
        ben.page(ask).contains("You have asked to join");
        ben.page("/g").contains("Waiting to be let in");

        Club invited = Club.of(community, "invitation");
        String offer = "/g/" + invited.slug();
        ben.page(offer).contains("People join this group by invitation");
        ben.form(offer + "/join", Map.of()).expect(403).contains("by invitation only");
        invited.invite("ben").expect(204);
        ben.page("/g").contains("You are invited");
        ben.page(offer).contains("Accept", "Decline");
        ben.form(offer + "/join", Map.of()).expect(303);
        ben.page(offer).contains("Leave the group");
        invited.ban("ben").expect(204);
        ben.page(offer).contains("You cannot join this group");
    }

    @Test
    void aFullGroupSaysSo() {
        Club club = Club.of(community, "open", 1);
        TestClient cleo = community.member("cleo");
        cleo.page("/g/" + club.slug()).contains("Every place is taken for now");
        cleo.form("/g/" + club.slug() + "/join", Map.of()).expect(409).contains("Every place in this group is taken");
    }

    @Test
    void ownersManageMembersOnTheirPage() {
        Club club = Club.of(community, "request");
        TestClient owner = club.owner();
        String members = "/g/" + club.slug() + "/members";
        TestClient dora = community.member("dora");
        club.join(dora).expect(200);
        owner.page(members).contains("Requests", "Invite somebody", "Invitation links");
        owner.page(members + "?state=requested").contains("value=\"admit\"", "Dora");
        assertThat(owner.form(members + "/dora", Map.of("action", "admit", "back", "requested"))
                        .expect(303)
                        .location())
                .isEqualTo(members + "?state=requested");
        owner.page(members).contains("Dora", "value=\"moderator\"", "value=\"ban\"");
        owner.form(members + "/dora", Map.of("action", "moderator", "back", "active"))
                .expect(303);
        assertThat(club.rank(dora)).isEqualTo("moderator");
        owner.form(members + "/dora", Map.of("action", "crown")).expect(422);
        owner.form(members + "/dora", Map.of("action", "ban")).expect(303);
        owner.page(members + "?state=banned").contains("Dora", "value=\"unban\"");
        owner.form(members + "/dora", Map.of("action", "unban")).expect(303);
        dora.page(members).lacks("Invite somebody", "value=\"ban\"");
        dora.form(members, Map.of("name", "dora")).expect(403);
    }

    @Test
    void invitingByNameSaysWhatIsWrong() {
        Club club = Club.of(community, "invitation");
        String members = "/g/" + club.slug() + "/members";
        community.member("emil");
        assertThat(club.owner()
                        .form(members, Map.of("name", "@emil"))
                        .expect(303)
                        .location())
                .isEqualTo(members + "?state=invited");
        club.owner()
                .form(members, Map.of("name", "nobody-here"))
                .expect(422)
                .contains("Nobody here has that name", "value=\"nobody-here\"");
        club.owner().form(members, Map.of("name", "")).expect(422).contains("aria-invalid");
    }

    @Test
    void aLinkIsShownOnceAndRevoked() {
        Club club = Club.of(community, "invitation");
        String links = "/g/" + club.slug() + "/links";
        TestAnswer made =
                club.owner().form(links, Map.of("hours", "", "uses", "3")).expect(200);
        made.contains("http://", "/g/join/", "0 of 3");
        assertThat(made.header("Cache-Control").orElse("")).contains("no-store");
        club.owner().page("/g/" + club.slug() + "/members").contains("0 of 3").lacks("/g/join/");
        club.owner().form(links, Map.of("uses", "0")).expect(422).contains("Choose a number from 1 to 1000");
        String id = club.owner().get(club.path() + "/links").json("/items/0/id");
        club.owner().form(links + "/" + id + "/revoke", Map.of()).expect(303);
        club.owner().page("/g/" + club.slug() + "/members").lacks("0 of 3");
    }

    @Test
    void aSearchThatFindsNothingSaysWhatToDo() {
        community.guest().page("/g?q=%3Cnothing%3E").contains("No group found", "&lt;nothing&gt;");
        community.guest().page("/").contains("href=\"/g\"");
    }
}
