package io.devquest.engine.activity.atom;

import static io.devquest.engine.access.CorePermissions.MEMBER;
import static io.devquest.engine.access.CorePermissions.SIGN_IN;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of feeds for feed readers. In a closed community the token lets in, so its handlers ask who may read. */
final class AtomRoutes {

    private static final String TOKEN = "/api/v1/me/feed-token";

    private AtomRoutes() {}

    static List<Route> of(AtomHandlers atom) {
        return List.of(
                Route.get("/activity.atom", SIGN_IN, atom::everything, "What people did, as Atom"),
                Route.get(
                        "/activity/followed.atom",
                        SIGN_IN,
                        atom::followed,
                        "What the owner of a token follows, as Atom"),
                Route.get("/u/{name}/activity.atom", SIGN_IN, atom::ofPerson, "What a person did, as Atom"),
                Route.get("/g/{slug}/activity.atom", SIGN_IN, atom::ofGroup, "What was done in a group, as Atom"));
    }

    static List<Route> of(FeedTokenHandlers tokens) {
        return List.of(
                Route.get("/settings/feeds", MEMBER, tokens::page, "Shows whether one has a private address of feeds"),
                Route.post("/settings/feeds", MEMBER, tokens::submit, "Makes a private address of feeds and shows it"),
                Route.post("/settings/feeds/end", MEMBER, tokens::submitEnd, "Ends one's private address of feeds"),
                Route.get(TOKEN, MEMBER, tokens::state, "Tells whether one has a private address of feeds")
                        .gives(FeedAddressState.class),
                Route.post(TOKEN, MEMBER, tokens::renew, "Makes a private address of feeds, which is shown only now")
                        .gives(FeedAddress.class),
                Route.delete(TOKEN, MEMBER, tokens::end, "Ends one's private address of feeds"));
    }
}
