package io.devquest.engine.sitemap;

import static io.devquest.engine.access.CorePermissions.SIGN_IN;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import java.util.List;

/** What search engines are told. In a closed community they are turned away by the answers, not by the routes. */
public final class SitemapManifest implements CommunityPlugin {

    private final Sitemaps sitemaps;
    private final Accounts accounts;
    private final SiteAddress site;

    @Inject
    SitemapManifest(Sitemaps sitemaps, Accounts accounts, SiteAddress site) {
        this.sitemaps = sitemaps;
        this.accounts = accounts;
        this.site = site;
    }

    @Override
    public void register(Registrar add) {
        var handlers = new SitemapHandlers(sitemaps, accounts, site);
        add.routes(List.of(
                Route.get("/robots.txt", SIGN_IN, handlers::robots, "Tells robots which pages are not for them"),
                Route.get(
                        "/sitemap.xml",
                        SIGN_IN,
                        handlers::sitemap,
                        "Lists the public pages for search engines, in parts")));
    }
}
