package io.devquest.engine.moderation.sanction;

import io.devquest.api.data.Paging;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Page;
import io.devquest.engine.moderation.Rules;
import io.devquest.engine.users.PeopleDirectory;
import java.util.Map;
import java.util.Optional;

/** The page of a person as moderators see them. */
final class SanctionPages {

    private static final Paging LATEST = new Paging(50, Optional.empty());

    private final Sanctions sanctions;
    private final PeopleDirectory people;
    private final Rules rules;

    SanctionPages(Sanctions sanctions, PeopleDirectory people, Rules rules) {
        this.sanctions = sanctions;
        this.people = people;
        this.rules = rules;
    }

    Response show(Request request) {
        return Response.page(page(person(request))
                .with("problem", null)
                .with("errors", Map.of())
                .with("values", Map.of()));
    }

    private Page page(Person person) {
        return Page.of("core/moderation/person", person.displayName())
                .with("person", person)
                .with("imposed", sanctions.list(person.id(), LATEST).items())
                .with("rules", rules.all())
                .with(
                        "kinds",
                        Sanctions.kinds().stream().map(SanctionKind::word).toList());
    }

    Response impose(Request request) {
        Person person = person(request);
        return change(
                request, person, () -> sanctions.impose(request.actor(), person.id(), request.body(NewSanction.class)));
    }

    Response lift(Request request) {
        Person person = person(request);
        return change(
                request,
                person,
                () -> sanctions.lift(
                        request.actor(),
                        request.id("id"),
                        request.body(LiftedFor.class).why()));
    }

    private Response change(Request request, Person person, Runnable change) {
        try {
            change.run();
            return Response.redirect("/moderation/people/" + person.name());
        } catch (InvalidInput invalid) {
            return Response.page(page(person).withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        } catch (CommunityException refused) {
            if (refused.error().kind() == ErrorKind.NOT_FOUND) {
                throw refused;
            }
            return Response.page(page(person)
                            .with("problem", refused.getMessage())
                            .with("errors", Map.of())
                            .with("values", request.form()))
                    .status(refused.error().kind().status());
        }
    }

    private Person person(Request request) {
        return people.byName(request.parameter("name"))
                .orElseThrow(() -> CommunityException.notFound("There is nobody of that name."));
    }
}
