package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Has one route twice. */
public final class Collides implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(
                Route.get("/rude/{a}", Look.LOOK, request -> Response.noContent(), "One"),
                Route.get("/rude/{b}", Look.LOOK, request -> Response.noContent(), "Two")));
    }
}
