package io.devquest.engine.http;

import io.devquest.api.access.Actor;

/**
 * Who sends a request and how we know.
 *
 * @param actor who acts
 * @param csrfToken what a form or script must send back; empty when no cookie speaks for the caller
 * @param newCsrfToken the one that belongs to the present cookie, if that was exchanged; taken as well
 */
public record Caller(Actor actor, String csrfToken, String newCsrfToken) {

    Caller(Actor actor, String csrfToken) {
        this(actor, csrfToken, csrfToken);
    }

    boolean byCookie() {
        return !csrfToken.isEmpty();
    }
}
