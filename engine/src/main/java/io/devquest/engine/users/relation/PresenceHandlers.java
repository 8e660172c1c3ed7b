package io.devquest.engine.users.relation;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Whether others see that one is here, by REST and from the page of people. */
final class PresenceHandlers {

    private final HiddenPeople hidden;

    PresenceHandlers(HiddenPeople hidden) {
        this.hidden = hidden;
    }

    Response get(Request request) {
        return Response.json(new PresenceChoice(hidden.hides(request.actor().requireId())));
    }

    Response change(Request request) {
        PresenceChoice choice = request.body(PresenceChoice.class);
        hidden.change(request.actor().requireId(), choice.invisible());
        return Response.json(choice);
    }

    Response submit(Request request) {
        hidden.change(request.actor().requireId(), "true".equals(request.form().get("invisible")));
        return Response.redirect("/settings/people");
    }
}
