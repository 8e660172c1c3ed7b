package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Asks for a permission it has not declared. */
public final class Undeclared implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.routes(List.of(Route.get("/rude", Look.LOOK, request -> Response.noContent(), "Free")));
    }
}
