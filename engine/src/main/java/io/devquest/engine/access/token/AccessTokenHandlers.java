package io.devquest.engine.access.token;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Personal access tokens by REST. */
final class AccessTokenHandlers {

    static final int LIMIT = 50;
    static final int CAP = 200;

    private final AccessTokens tokens;
    private final ScopeCatalog scopes;

    AccessTokenHandlers(AccessTokens tokens, ScopeCatalog scopes) {
        this.tokens = tokens;
        this.scopes = scopes;
    }

    Response list(Request request) {
        return Response.json(tokens.list(request.actor(), request.paging(LIMIT, CAP)));
    }

    Response create(Request request) {
        IssuedToken issued = tokens.issue(request.actor(), request.body(NewToken.class), scopes.names());
        return Response.created("/api/v1/tokens", issued).header("Cache-Control", "no-store");
    }

    Response revoke(Request request) {
        tokens.revoke(request.actor(), request.id("id"));
        return Response.noContent();
    }
}
