package io.devquest.engine.access.group;

import io.devquest.api.access.Group.Rank;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Invitation links over REST. */
final class LinkHandlers {

    static final int LIMIT = 25;
    static final int CAP = 100;

    private final GroupLookup lookup;
    private final GroupLinks links;

    LinkHandlers(GroupLookup lookup, GroupLinks links) {
        this.lookup = lookup;
        this.links = links;
    }

    Response list(Request request) {
        GroupRow group = lookup.getToRun(request.actor(), request.parameter("slug"), Rank.MODERATOR);
        return Response.json(links.list(group, request.paging(LIMIT, CAP)).map(LinkDocument::of));
    }

    Response create(Request request) {
        String slug = request.parameter("slug");
        LinkDocument link = LinkDocument.of(links.create(request.actor(), slug, request.body(NewLink.class)));
        return Response.created("/api/v1/g/" + slug + "/links/" + link.id(), link)
                .header("Cache-Control", "no-store");
    }

    Response revoke(Request request) {
        links.revoke(request.actor(), request.parameter("slug"), request.id("id"));
        return Response.noContent();
    }

    Response redeem(Request request) {
        return Response.json(GroupDocument.of(links.redeem(request.actor(), request.parameter("token"))));
    }
}
