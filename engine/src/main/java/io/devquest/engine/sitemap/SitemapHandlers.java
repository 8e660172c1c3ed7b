package io.devquest.engine.sitemap;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.http.SiteAddress;
import io.devquest.engine.users.Accounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers programs that go through all pages. Whoever asks, they see what a guest sees. */
final class SitemapHandlers {

    /** A fifth of what the protocol allows, so that each is made in a moment. */
    private static final int PART = 10_000;

    private static final String PATH = "/sitemap.xml";

    /** What is about one person, changes with each look, or does something. */
    private static final List<String> NOT_FOR_ROBOTS = List.of(
            "/admin",
            "/api",
            "/bookmarks",
            "/comments/",
            "/drafts",
            "/login",
            "/moderation",
            "/notifications",
            "/register",
            "/report/",
            "/search",
            "/settings",
            "/submissions");

    private final Sitemaps sitemaps;
    private final Accounts accounts;
    private final SiteAddress site;

    SitemapHandlers(Sitemaps sitemaps, Accounts accounts, SiteAddress site) {
        this.sitemaps = sitemaps;
        this.accounts = accounts;
        this.site = site;
    }

    Response robots(Request request) {
        List<String> lines = new ArrayList<>(List.of("User-agent: *"));
        if (accounts.guest().can(CorePermissions.READ)) {
            NOT_FOR_ROBOTS.forEach(path -> lines.add("Disallow: " + path));
            lines.add("");
            lines.add("Sitemap: " + site.url(PATH));
        } else {
            lines.add("Disallow: /");
        }
        return Response.bytes("text/plain; charset=utf-8", (String.join("\n", lines) + "\n").getBytes(UTF_8));
    }

    /** All of it, or with {@code of} and {@code from} one part: a sitemap may name only what is in its own folder. */
    Response sitemap(Request request) {
        Actor guest = accounts.guest();
        if (!guest.can(CorePermissions.READ)) {
            throw missing();
        }
        Optional<String> name = request.query("of");
        if (name.isEmpty()) {
            return SitemapDocument.index(
                    sitemaps.parts(guest, PART).stream().map(this::address).toList());
        }
        Id from = request.query("from").flatMap(Id::parse).orElseThrow(SitemapHandlers::missing);
        return sitemaps.pages(guest, new Sitemaps.Part(name.get(), from), PART)
                .map(pages -> SitemapDocument.pages(site.url(), pages))
                .orElseThrow(SitemapHandlers::missing);
    }

    private String address(Sitemaps.Part part) {
        return site.url(PATH + "?of=" + part.name() + "&from=" + part.from());
    }

    private static CommunityException missing() {
        return CommunityException.notFound("There is no such part of the sitemap.");
    }
}
