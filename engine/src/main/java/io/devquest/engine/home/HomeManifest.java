package io.devquest.engine.home;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.http.Route;
import io.devquest.api.view.Page;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.activity.FeedKey;
import io.devquest.engine.activity.FeedView;
import io.devquest.engine.activity.FeedViews;
import jakarta.inject.Inject;
import java.util.List;

/** The home page: what one follows, and what plugins put into its slot. */
public final class HomeManifest implements CommunityPlugin {

    private static final int SHOWN = 10;

    private final FeedViews feeds;

    @Inject
    public HomeManifest(FeedViews feeds) {
        this.feeds = feeds;
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(Route.get("/", CorePermissions.READ, this::page, "Shows the home page")));
    }

    private Response page(Request request) {
        Actor actor = request.actor();
        FeedView followed = actor.signedIn() ? latest(request, FeedKey.FOLLOWED, "/activity") : null;
        boolean alone = followed != null && followed.lines().isEmpty();
        return Response.page(Page.of("core/home", "core.home")
                .with("alone", alone)
                .with(
                        "feed",
                        followed == null || alone
                                ? latest(request, FeedKey.EVERYTHING, "/activity?feed=all")
                                : followed));
    }

    private FeedView latest(Request request, FeedKey key, String url) {
        return feeds.latest(request.actor(), key, url, SHOWN, request.locale());
    }
}
