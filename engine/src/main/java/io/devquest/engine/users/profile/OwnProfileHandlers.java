package io.devquest.engine.users.profile;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** One's own profile by REST. */
final class OwnProfileHandlers {

    private final Profiles profiles;

    OwnProfileHandlers(Profiles profiles) {
        this.profiles = profiles;
    }

    Response get(Request request) {
        return Response.json(profiles.own(request.actor()));
    }

    Response change(Request request) {
        return Response.json(profiles.change(request.actor(), request.body(ProfileChange.class)));
    }
}
