package keeper;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;
import java.util.Map;

/** Keeps things in a table. */
public class Keeper implements CommunityPlugin {

    @Override
    public void register(Registrar add) {
        ThingMapper things = add.mapper(ThingMapper.class);
        add.permissions(Look.values());
        add.routes(List.of(
                Route.get(
                        "/api/v1/keeper/things",
                        Look.LOOK,
                        request -> Response.json(Map.of("things", things.selectNames())),
                        "Things"),
                Route.post(
                        "/api/v1/keeper/busy",
                        Look.LOOK,
                        request -> {
                            while (!Thread.currentThread().isInterrupted()) {
                                Id id = add.engine().ids().next();
                                things.insert(id, id.toString(), request.actor().requireId());
                            }
                            return Response.noContent();
                        },
                        "Writes until it is interrupted"),
                Route.post(
                        "/api/v1/keeper/things/{name}",
                        Look.LOOK,
                        request -> {
                            things.insert(
                                    add.engine().ids().next(),
                                    request.parameter("name"),
                                    request.actor().requireId());
                            return Response.noContent();
                        },
                        "Adds a thing")));
    }
}
