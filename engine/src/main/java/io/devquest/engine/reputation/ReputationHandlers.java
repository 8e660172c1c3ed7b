package io.devquest.engine.reputation;

import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.people.Person;
import io.devquest.api.view.Fragment;
import io.devquest.engine.users.profile.Profiles;
import java.util.Optional;

/** What people got points for, as a tab of their profiles and by REST. */
final class ReputationHandlers {

    private static final int ON_ONE_PAGE = 25;

    private final Totals totals;
    private final History history;
    private final Profiles profiles;

    ReputationHandlers(Totals totals, History history, Profiles profiles) {
        this.totals = totals;
        this.history = history;
        this.profiles = profiles;
    }

    Response totals(Request request) {
        Person person = profiles.person(request.actor(), request.parameter("name"));
        return Response.json(totals.of(request.actor(), person, request.locale()));
    }

    Response history(Request request) {
        return Response.json(history.own(request.actor(), request.paging(25, 100), request.locale()));
    }

    /** Nothing if points are switched off on one of both sides. */
    Optional<Fragment> tab(Request request, Person person) {
        if (person.reputation() == 0) {
            return Optional.empty();
        }
        boolean own = request.actor().id().filter(person.id()::equals).isPresent();
        Paging paging = new Paging(ON_ONE_PAGE, request.query("after"));
        return Optional.of(Fragment.of("core/reputation")
                .with("person", person)
                .with("own", own)
                .with("path", person.url() + "/reputation")
                .with("totals", totals.of(request.actor(), person, request.locale()))
                .with("history", own ? history.own(request.actor(), paging, request.locale()) : null));
    }
}
