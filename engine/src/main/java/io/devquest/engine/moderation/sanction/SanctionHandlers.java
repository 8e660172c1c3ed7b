package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Id;
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
        Sanction imposed = impose(request, person.id());
        return Response.created("/api/v1/moderation/people/" + person.name() + "/sanctions", imposed);
    }

    Sanction impose(Request request, Id account) {
        NewSanction wanted = request.body(NewSanction.class);
        SanctionKind kind = SanctionKind.chosen(wanted.sanction()).orElseThrow();
        String reason = wanted.reason() == null ? "" : wanted.reason();
        return sanctions.impose(request.actor(), account, kind, wanted.rule(), reason, wanted.days(), null);
    }

    Response lift(Request request) {
        return Response.json(lifted(request));
    }

    Sanction lifted(Request request) {
        String reason = String.valueOf(request.body(LiftedFor.class).reason());
        return sanctions.lift(request.actor(), request.id("id"), reason);
    }

    Person person(Request request) {
        return people.byName(request.parameter("name"))
                .orElseThrow(() -> CommunityException.notFound("There is nobody of that name."));
    }
}
