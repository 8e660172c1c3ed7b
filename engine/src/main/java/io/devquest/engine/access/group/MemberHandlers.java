package io.devquest.engine.access.group;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** The people of a group over REST. */
final class MemberHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;

    private final GroupLookup lookup;
    private final MemberList members;
    private final Admission admission;
    private final Stewards stewards;

    MemberHandlers(GroupLookup lookup, MemberList members, Admission admission, Stewards stewards) {
        this.lookup = lookup;
        this.members = members;
        this.admission = admission;
        this.stewards = stewards;
    }

    Response list(Request request) {
        GroupRow group = lookup.get(request.actor(), request.parameter("slug"));
        return Response.json(
                members.list(request.actor(), group, MemberState.asked(request), request.paging(LIMIT, CAP)));
    }

    Response join(Request request) {
        return Response.json(GroupDocument.of(admission.join(request.actor(), request.parameter("slug"))));
    }

    Response leave(Request request) {
        admission.leave(request.actor(), request.parameter("slug"));
        return Response.noContent();
    }

    Response invite(Request request) {
        stewards.invite(request.actor(), request.parameter("slug"), request.parameter("name"));
        return Response.noContent();
    }

    Response change(Request request) {
        stewards.change(
                request.actor(),
                request.parameter("slug"),
                request.parameter("name"),
                request.body(MemberChange.class));
        return Response.noContent();
    }

    Response remove(Request request) {
        stewards.remove(request.actor(), request.parameter("slug"), request.parameter("name"));
        return Response.noContent();
    }
}
