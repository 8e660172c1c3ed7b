package io.devquest.engine.activity.atom;

import io.devquest.api.access.Actor;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.engine.http.SiteAddress;

/** One's private address of feeds, by page and by REST. */
final class FeedTokenHandlers {

    private static final String PAGE = "/settings/feeds";

    private final FeedTokens tokens;
    private final SiteAddress site;

    FeedTokenHandlers(FeedTokens tokens, SiteAddress site) {
        this.tokens = tokens;
        this.site = site;
    }

    Response page(Request request) {
        return Response.page(shown(request.actor()));
    }

    /** Answers with the page instead of leading to it, because nothing else can ever show the address again. */
    Response submit(Request request) {
        FeedAddress address = renewed(request.actor());
        return Response.page(shown(request.actor()).with("issued", address.url()))
                .header("Cache-Control", "no-store");
    }

    Response submitEnd(Request request) {
        tokens.end(request.actor());
        return Response.redirect(PAGE);
    }

    Response state(Request request) {
        return Response.json(new FeedAddressState(tokens.made(request.actor()).orElse(null)));
    }

    Response renew(Request request) {
        return Response.json(renewed(request.actor())).status(201).header("Cache-Control", "no-store");
    }

    Response end(Request request) {
        tokens.end(request.actor());
        return Response.noContent();
    }

    private Page shown(Actor actor) {
        return Page.of("core/settings/feeds", "core.feeds")
                .with("issued", null)
                .with("made", tokens.made(actor).orElse(null));
    }

    private FeedAddress renewed(Actor actor) {
        String token = tokens.renew(actor);
        return new FeedAddress(
                token,
                site.url("/activity/followed.atom?token=" + token),
                tokens.made(actor).orElseThrow());
    }
}
