package io.devquest.testkit.frames;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Page;
import java.util.List;

/** Two pages, one of which other sites may show. */
public final class FramesPlugin implements CommunityPlugin {

    private enum Reading implements Permission {
        READ;

        @Override
        public String id() {
            return "frames.read";
        }

        @Override
        public Role defaultRole() {
            return Role.ANYONE;
        }
    }

    @Override
    public void register(Registrar add) {
        add.permissions(Reading.values());
        add.routes(List.of(
                Route.get("/frames/open", Reading.READ, request -> page().framed(), "A page for frames"),
                Route.get("/frames/closed", Reading.READ, request -> page(), "The same for no frame")));
    }

    private static Response page() {
        return Response.page(Page.of("frames/words", "Words"));
    }
}
