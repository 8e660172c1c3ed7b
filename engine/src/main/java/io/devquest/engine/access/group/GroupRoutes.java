package io.devquest.engine.access.group;

import static io.devquest.api.http.Route.delete;
import static io.devquest.api.http.Route.get;
import static io.devquest.api.http.Route.patch;
import static io.devquest.api.http.Route.post;
import static io.devquest.api.http.Route.put;
import static io.devquest.engine.access.CorePermissions.CREATE_GROUPS;
import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.READ;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of groups. */
final class GroupRoutes {

    private static final String REST = "/api/v1/g";
    private static final String ONE = REST + "/{slug}";
    private static final String PERSON = ONE + "/members/{name}";
    private static final String PAGE = "/g/{slug}";

    private GroupRoutes() {}

    static List<Route> of(GroupHandlers groups) {
        return List.of(
                get(REST, READ, groups::list, "Lists groups, newest first; q finds them by name or description")
                        .gives(GroupDocument.class),
                get(
                                "/api/v1/me/groups",
                                MEMBER,
                                groups::mine,
                                "Lists the groups one is in, invited to or has asked for")
                        .gives(GroupDocument.class),
                post(REST, CREATE_GROUPS, groups::create, "Founds a group")
                        .takes(NewGroup.class)
                        .gives(GroupDocument.class),
                get(ONE, READ, groups::get, "Gives a group").gives(GroupDocument.class),
                patch(ONE, MEMBER, groups::edit, "Changes a group, for its owners")
                        .takes(GroupChange.class)
                        .gives(GroupDocument.class),
                delete(ONE, MEMBER, groups::delete, "Deletes a group; what it shared is left to staff"));
    }

    static List<Route> of(MemberHandlers members) {
        return List.of(
                get(ONE + "/members", MEMBER, members::list, "Lists members; by state, for those who run the group")
                        .gives(MemberDocument.class),
                put(ONE + "/members/me", MEMBER, members::join, "Joins, accepts an invitation or asks to be let in")
                        .gives(GroupDocument.class),
                delete(ONE + "/members/me", MEMBER, members::leave, "Leaves, declines or withdraws"),
                put(PERSON, MEMBER, members::invite, "Invites somebody, or lets in who has asked"),
                patch(PERSON, MEMBER, members::change, "Gives a member another rank, bans or allows back")
                        .takes(MemberChange.class),
                delete(PERSON, MEMBER, members::remove, "Takes somebody out, withdraws or declines"));
    }

    static List<Route> of(LinkHandlers links) {
        return List.of(
                get(ONE + "/links", MEMBER, links::list, "Lists the invitation links that still hold")
                        .gives(LinkDocument.class),
                post(ONE + "/links", MEMBER, links::create, "Makes an invitation link, which is shown only now")
                        .takes(NewLink.class)
                        .gives(LinkDocument.class),
                delete(ONE + "/links/{id}", MEMBER, links::revoke, "Revokes an invitation link"),
                post(REST + "/join/{token}", MEMBER, links::redeem, "Joins a group by an invitation link")
                        .gives(GroupDocument.class));
    }

    static List<Route> of(GroupPages pages, GroupForms forms) {
        return List.of(
                get("/g", READ, pages::index, "Shows one's own groups and finds others"),
                get("/g/new", CREATE_GROUPS, forms::newForm, "Shows the form for a new group"),
                post("/g/new", CREATE_GROUPS, forms::create, "Founds a group from the form"),
                get(PAGE, READ, pages::show, "Shows a group"),
                post(PAGE + "/join", MEMBER, pages::join, "Joins, accepts an invitation or asks to be let in"),
                post(PAGE + "/leave", MEMBER, pages::leave, "Leaves, declines or withdraws"),
                get(PAGE + "/edit", MEMBER, forms::editForm, "Shows the form that changes a group"),
                post(PAGE + "/edit", MEMBER, forms::edit, "Changes a group from the form"),
                get(PAGE + "/delete", MEMBER, forms::deleteForm, "Asks whether to delete a group"),
                post(PAGE + "/delete", MEMBER, forms::delete, "Deletes a group"));
    }

    static List<Route> of(MemberPages members, JoinPages joining) {
        return List.of(
                get(PAGE + "/members", MEMBER, members::list, "Shows the people of a group"),
                post(PAGE + "/members", MEMBER, members::invite, "Invites somebody by name"),
                post(PAGE + "/members/{name}", MEMBER, members::act, "Lets in, removes, bans or gives another rank"),
                post(PAGE + "/links", MEMBER, members::createLink, "Makes an invitation link and shows it"),
                post(PAGE + "/links/{id}/revoke", MEMBER, members::revokeLink, "Revokes an invitation link"),
                get("/g/join/{token}", READ, joining::show, "Shows what an invitation link leads to"),
                post("/g/join/{token}", MEMBER, joining::join, "Joins a group by an invitation link"));
    }
}
