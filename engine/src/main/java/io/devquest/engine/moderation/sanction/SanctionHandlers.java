package io.devquest.engine.moderation.sanction;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.engine.users.PeopleDirectory;

/** Sanctions over REST. */
final class SanctionHandlers {

    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Sanctions sanctions;
    private final PeopleDirectory people;

    SanctionHandlers(Sanctions sanctions, PeopleDirectory people) {
        this.sanctions = sanctions;
        this.people = people;
    }

    Response list(Request request) {
        return Response.json(sanctions.list(person(request).id(), request.paging(LIMIT, CAP)));
    }

    Response impose(Request request) {
        Person person = person(request);
        Sanction imposed = sanctions.impose(request.actor(), person.id(), request.body(NewSanction.class));
        return Response.created("/api/v1/moderation/people/" + person.name() + "/sanctions", imposed);
    }

    Response lift(Request request) {
        return Response.json(sanctions.lift(
                request.actor(), request.id("id"), request.body(LiftedFor.class).why()));
    }

    private Person person(Request request) {
        return people.byName(request.parameter("name"))
                .orElseThrow(() -> CommunityException.notFound("There is nobody of that name."));
    }
}
