package rude;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.time.Duration;
import java.util.List;

/** Adds a route when registering is over. */
public final class Late implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        add.permissions(Look.values());
        add.routes(List.of(Route.get(
                "/api/v1/rude/late",
                Look.LOOK,
                request -> {
                    add.routes(List.of());
                    return Response.noContent();
                },
                "Too late")));
    }
}
