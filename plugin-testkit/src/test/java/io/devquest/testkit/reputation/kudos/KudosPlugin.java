package io.devquest.testkit.reputation.kudos;

import static io.devquest.testkit.reputation.kudos.KudosPermissions.CROWN;
import static io.devquest.testkit.reputation.kudos.KudosPermissions.THANK;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.people.Person;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import java.util.List;

/** Thanks bring 10 points, and 1 to whoever says them; at 40 one may wear a crown. */
public final class KudosPlugin implements CommunityPlugin {

    private static final ReputationRule THANKED =
            ReputationRule.of("kudos.person.thanked", 10).withGiver(1);
    private static final String ONE = "/api/v1/kudos/{name}/{number}";

    @Override
    public void register(Registrar add) {
        Engine engine = add.engine();
        add.permissions(KudosPermissions.values());
        add.reputation(THANKED);
        add.routes(List.of(
                Route.put(ONE, THANK, request -> thank(engine, request), "Thanks a person"),
                Route.delete(ONE, THANK, request -> take(engine, request), "Takes thanks back"),
                Route.get("/api/v1/kudos/skilled", THANK, request -> skilled(engine, request), "Lists two who know it"),
                Route.get("/api/v1/kudos/crown", CROWN, request -> Response.noContent(), "Wears the crown")));
    }

    private static Response thank(Engine engine, Request request) {
        Id giver = request.actor().requireId();
        Person person = engine.people().byName(request.parameter("name")).orElseThrow();
        engine.database()
                .inTransaction(() -> engine.reputation()
                        .grant(Grant.of(THANKED, person.id(), subject(request))
                                .by(giver)
                                .tagged(List.of(request.query("skill").orElse("Java")))));
        return Response.noContent();
    }

    private static Response skilled(Engine engine, Request request) {
        return Response.json(
                engine.reputation().skilled(request.query("skill").map(List::of).orElse(List.of()), 2));
    }

    private static Response take(Engine engine, Request request) {
        Person person = engine.people().byName(request.parameter("name")).orElseThrow();
        engine.database().inTransaction(() -> engine.reputation().revoke(THANKED, person.id(), subject(request)));
        return Response.noContent();
    }

    private static String subject(Request request) {
        return request.parameter("name") + "/" + request.parameter("number") + "/by/"
                + request.actor().requireId();
    }
}
