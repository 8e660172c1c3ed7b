package io.devquest.engine.home;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Page;
import io.devquest.engine.access.CorePermissions;
import jakarta.inject.Inject;
import java.util.List;

/** The home page, which plugins fill through its slot. */
public final class HomeManifest implements CommunityPlugin {

    @Inject
    public HomeManifest() {}

    @Override
    public void register(Registrar add) {
        add.routes(List.of(Route.get(
                "/",
                CorePermissions.READ,
                request -> Response.page(Page.of("core/home", "core.home")),
                "Shows the home page")));
    }
}
