package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Fragment;
import io.devquest.api.view.Page;
import io.devquest.engine.access.CorePermissions;
import java.util.List;
import java.util.Optional;

/** The list of groups, the page of one, and the part of a profile that names somebody's groups. */
final class GroupPages {

    private static final int ON_ONE_PAGE = 25;
    private static final int MEMBERS_SHOWN = 24;

    private final GroupLookup lookup;
    private final MemberList members;
    private final Admission admission;

    GroupPages(GroupLookup lookup, MemberList members, Admission admission) {
        this.lookup = lookup;
        this.members = members;
        this.admission = admission;
    }

    Response index(Request request) {
        Actor actor = request.actor();
        String text = request.query("q").orElse("");
        List<GroupRow> own = actor.signedIn()
                ? lookup.mine(actor, new Paging(GroupLookup.MOST_OWN, Optional.empty()))
                        .items()
                : List.of();
        return Response.page(Page.of("core/groups/index", "core.groups")
                .with("q", text)
                .with("mine", of(own, MemberState.ACTIVE))
                .with("invited", of(own, MemberState.INVITED))
                .with("requested", of(own, MemberState.REQUESTED))
                .with(
                        "others",
                        lookup.others(actor, text, new Paging(ON_ONE_PAGE, request.query("after")))
                                .map(GroupDocument::of))
                .with("mayCreate", actor.can(CorePermissions.CREATE_GROUPS)));
    }

    private static List<GroupDocument> of(List<GroupRow> own, MemberState state) {
        return own.stream()
                .filter(group -> group.ownState() == state)
                .map(GroupDocument::of)
                .toList();
    }

    Response show(Request request) {
        return Response.page(page(request));
    }

    Response join(Request request) {
        try {
            return Response.redirect("/g/"
                    + admission.join(request.actor(), request.parameter("slug")).slug());
        } catch (CommunityException failure) {
            if (failure.error() == CommonErrors.NOT_FOUND) {
                throw failure;
            }
            return FailedForm.on(page(request), failure, request);
        }
    }

    Response leave(Request request) {
        admission.leave(request.actor(), request.parameter("slug"));
        return Response.redirect("/g");
    }

    private Page page(Request request) {
        Actor actor = request.actor();
        GroupRow group = lookup.get(actor, request.parameter("slug"));
        boolean open = MemberList.open(actor, group);
        Slice<MemberDocument> shown = open
                ? members.list(actor, group, MemberState.ACTIVE, new Paging(MEMBERS_SHOWN, Optional.empty()))
                : new Slice<>(List.of(), null);
        return Page.of("core/groups/group", group.name())
                .with("group", GroupDocument.of(group))
                .with("subject", group.group())
                .with("members", shown.items())
                .with("more", shown.next() != null)
                .with("seesMembers", open)
                .with("runs", group.has(Rank.MODERATOR))
                .with("owns", group.has(Rank.OWNER))
                .with("mayDelete", GroupChanges.mayDelete(actor, group));
    }

    /** The groups of the person whose profile is shown. */
    Optional<Fragment> profile(Request request, Person person) {
        List<GroupDocument> groups = lookup.shared(request.actor(), person.id()).stream()
                .map(GroupDocument::of)
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(Fragment.of("core/groups/profile").with("groups", groups));
    }
}
