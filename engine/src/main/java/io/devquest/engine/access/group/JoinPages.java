package io.devquest.engine.access.group;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorKind;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;

/** Where an invitation link leads. Its address is a secret, so it is kept nowhere. */
final class JoinPages {

    private final GroupLinks links;

    JoinPages(GroupLinks links) {
        this.links = links;
    }

    Response show(Request request) {
        GroupLinks.Offer offer = links.find(request.actor(), request.parameter("token"));
        if (offer.group().active()) {
            return Response.redirect("/g/" + offer.group().slug());
        }
        return unkept(Response.page(page(offer)));
    }

    Response join(Request request) {
        String token = request.parameter("token");
        try {
            return Response.redirect(
                    "/g/" + links.redeem(request.actor(), token).slug());
        } catch (CommunityException failure) {
            if (failure.error().kind() == ErrorKind.NOT_FOUND) {
                throw failure;
            }
            return unkept(FailedForm.on(page(links.find(request.actor(), token)), failure, request));
        }
    }

    private static Page page(GroupLinks.Offer offer) {
        return Page.of("core/groups/join", offer.group().name())
                .with("group", GroupDocument.of(offer.group()))
                .with("usedUp", offer.link().usedUp());
    }

    private static Response unkept(Response response) {
        return response.header("Cache-Control", "no-store").header("X-Robots-Tag", "noindex");
    }
}
