package io.devquest.engine.access.group;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group.Rank;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.config.Config;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of the people of a group, with what owners and moderators do there. */
final class MemberPages {

    private static final int ON_ONE_PAGE = 50;
    private static final int LINKS_SHOWN = 50;

    private final GroupLookup lookup;
    private final MemberList members;
    private final Stewards stewards;
    private final GroupLinks links;
    private final Config.Http http;

    MemberPages(GroupLookup lookup, MemberList members, Stewards stewards, GroupLinks links, Config.Http http) {
        this.lookup = lookup;
        this.members = members;
        this.stewards = stewards;
        this.links = links;
        this.http = http;
    }

    Response list(Request request) {
        return Response.page(page(request));
    }

    Response invite(Request request) {
        try {
            stewards.invite(
                    request.actor(),
                    slug(request),
                    request.body(InvitedPerson.class).named());
            return Response.redirect(path(request) + "?state=invited");
        } catch (CommunityException failure) {
            CommunityException shown = failure.error() == CommonErrors.NOT_FOUND
                    ? InvalidInput.of("name", "unknown", failure.getMessage())
                    : failure;
            return FailedForm.on(page(request), shown, request);
        }
    }

    Response act(Request request) {
        String action = String.valueOf(request.body(MemberAction.class).action());
        String name = request.parameter("name");
        Actor actor = request.actor();
        try {
            switch (action) {
                case "admit" -> stewards.invite(actor, slug(request), name);
                case "remove" -> stewards.remove(actor, slug(request), name);
                case "ban" -> stewards.ban(actor, slug(request), name);
                case "unban" -> stewards.unban(actor, slug(request), name);
                default -> stewards.change(actor, slug(request), name, new MemberChange(action, null));
            }
        } catch (CommunityException failure) {
            if (failure.error().kind() != ErrorKind.CONFLICT) {
                throw failure;
            }
            return FailedForm.on(page(request), failure, request);
        }
        boolean stillRuns = lookup.get(actor, slug(request)).has(Rank.MODERATOR);
        String back = Optional.ofNullable(request.form().get("back"))
                .flatMap(MemberState::parse)
                .filter(state -> stillRuns)
                .map(state -> "?state=" + state.text())
                .orElse("");
        return Response.redirect(path(request) + back);
    }

    Response createLink(Request request) {
        try {
            LinkDocument link =
                    LinkDocument.of(links.create(request.actor(), slug(request), request.body(NewLink.class)));
            return Response.page(page(request).with("newLink", address(request) + link.path()))
                    .header("Cache-Control", "no-store");
        } catch (InvalidInput failure) {
            return FailedForm.on(page(request), failure, request);
        }
    }

    Response revokeLink(Request request) {
        links.revoke(request.actor(), slug(request), request.id("id"));
        return Response.redirect(path(request) + "#links");
    }

    private Page page(Request request) {
        Actor actor = request.actor();
        GroupRow group = lookup.get(actor, slug(request));
        MemberState state = MemberState.asked(request);
        boolean runs = group.has(Rank.MODERATOR);
        Map<MemberState, Long> counts = MemberList.run(actor, group) ? members.counts(group.id()) : Map.of();
        return Page.of("core/groups/members", group.name())
                .with("group", GroupDocument.of(group))
                .with("state", state.text())
                .with("members", members.list(actor, group, state, new Paging(ON_ONE_PAGE, request.query("after"))))
                .with("runs", runs)
                .with("owns", group.has(Rank.OWNER))
                .with("seesAll", MemberList.run(actor, group))
                .with("requestedCount", counts.getOrDefault(MemberState.REQUESTED, 0L))
                .with("invitedCount", counts.getOrDefault(MemberState.INVITED, 0L))
                .with("bannedCount", counts.getOrDefault(MemberState.BANNED, 0L))
                .with("links", runs ? shown(group) : List.of())
                .with("newLink", null)
                .with("errors", Map.of())
                .with("values", Map.of());
    }

    private List<LinkDocument> shown(GroupRow group) {
        return links.list(group, new Paging(LINKS_SHOWN, Optional.empty())).items().stream()
                .map(LinkDocument::of)
                .toList();
    }

    private String address(Request request) {
        return http.publicUrl()
                .map(url -> url.toString().replaceAll("/$", ""))
                .orElseGet(() ->
                        request.header("Host").map(host -> "http://" + host).orElse(""));
    }

    private static String slug(Request request) {
        return request.parameter("slug");
    }

    private static String path(Request request) {
        return "/g/" + slug(request) + "/members";
    }
}
