package io.devquest.engine.http;

import io.devquest.api.access.Actor;

/**
 * Who sends a request and how we know.
 *
 * @param actor who acts
 * @param csrfToken what a form or script must send back; empty when no cookie speaks for the caller
 */
public record Caller(Actor actor, String csrfToken) {

    boolean byCookie() {
        return !csrfToken.isEmpty();
    }
}
