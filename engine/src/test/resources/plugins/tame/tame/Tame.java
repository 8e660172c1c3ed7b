package tame;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import java.util.List;
import java.util.Map;

/** Behaves well: what the others must not disturb. */
public final class Tame implements CommunityPlugin {

    enum Permissions implements Permission {
        LOOK;

        @Override
        public String id() {
            return "tame.look";
        }

        @Override
        public Role defaultRole() {
            return Role.ANYONE;
        }
    }

    @Override
    public void register(Registrar add) {
        add.permissions(Permissions.values());
        add.routes(List.of(Route.get(
                "/api/v1/tame/ping", Permissions.LOOK, request -> Response.json(Map.of("answer", "pong")), "Answers")));
    }
}
