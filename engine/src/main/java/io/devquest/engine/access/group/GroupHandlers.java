package io.devquest.engine.access.group;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Groups over REST. */
final class GroupHandlers {

    static final int LIMIT = 25;
    static final int CAP = 100;

    private final GroupLookup lookup;
    private final GroupChanges changes;

    GroupHandlers(GroupLookup lookup, GroupChanges changes) {
        this.lookup = lookup;
        this.changes = changes;
    }

    Response list(Request request) {
        return Response.json(lookup.list(request.actor(), request.query("q").orElse(""), request.paging(LIMIT, CAP))
                .map(GroupDocument::of));
    }

    Response mine(Request request) {
        return Response.json(
                lookup.mine(request.actor(), request.paging(LIMIT, CAP)).map(GroupDocument::of));
    }

    Response create(Request request) {
        GroupRow group = changes.create(request.actor(), request.body(NewGroup.class));
        return Response.created("/api/v1/g/" + group.slug(), GroupDocument.of(group));
    }

    Response get(Request request) {
        return Response.json(GroupDocument.of(lookup.get(request.actor(), request.parameter("slug"))));
    }

    Response edit(Request request) {
        return Response.json(GroupDocument.of(
                changes.edit(request.actor(), request.parameter("slug"), request.body(GroupChange.class))));
    }

    Response delete(Request request) {
        changes.delete(request.actor(), request.parameter("slug"));
        return Response.noContent();
    }
}
