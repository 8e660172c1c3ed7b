package io.devquest.engine.users;

import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.Map;

/** Inviting people to the community, by page and by REST. */
final class InvitationHandlers {

    private static final String PATH = "/invitations";
    private static final int LIMIT = 20;
    private static final int CAP = 100;

    private final Invitations invitations;

    InvitationHandlers(Invitations invitations) {
        this.invitations = invitations;
    }

    Response page(Request request) {
        invitations.requireAllowed(request.actor());
        return Response.page(form(request).with("sent", request.query("sent").isPresent()));
    }

    Response send(Request request) {
        try {
            create(request);
            return Response.redirect(PATH + "?sent=1");
        } catch (CommunityException e) {
            return Forms.refused(form(request), e, request.form());
        }
    }

    Response takeBackOnPage(Request request) {
        takeBack(request);
        return Response.redirect(PATH);
    }

    Response list(Request request) {
        return Response.json(invitations.list(request.actor(), request.paging(LIMIT, CAP)));
    }

    Response create(Request request) {
        invitations.invite(request.actor(), request.body(NewInvitation.class).email(), request.locale());
        return Response.noContent().status(202);
    }

    Response takeBack(Request request) {
        invitations.takeBack(request.actor(), request.id("id"));
        return Response.noContent();
    }

    private Page form(Request request) {
        Slice<InvitationDocument> slice = invitations.list(request.actor(), request.paging(LIMIT, CAP));
        return Forms.empty(Page.of("core/account/invitations", "core.invitations.title"), Map.of())
                .with("invitations", slice.items())
                .with("next", slice.next() == null ? null : PATH + "?after=" + slice.next())
                .with("sent", false);
    }
}
