package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Wants the paths of another. */
public final class Strays implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(Route.get("/admin/plugins", Look.LOOK, request -> Response.noContent(), "Mine now")));
    }
}
