package io.devquest.engine.http;

import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import io.devquest.engine.access.PointsSight;
import io.devquest.engine.access.token.TokenActor;
import io.devquest.engine.http.Responder.Rendered;
import io.devquest.engine.moderation.sanction.Silences;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.Drawing;
import io.javalin.http.Context;
import java.util.function.Supplier;

/** Takes every request from the web server to the handler it belongs to, and its answer back. */
final class Dispatcher {

    private final Finder finder;
    private final Callers callers;
    private final Forgery forgery;
    private final Silences silences;
    private final Watchdog watchdog;
    private final Responder responder;
    private final GuestPages guestPages;
    private final Failures failures;
    private final SecurityHeaders headers;
    private final Body.Room room;
    private final PointsSight sight;
    private final RequestObserver observer;

    Dispatcher(
            Finder finder,
            Callers callers,
            Forgery forgery,
            Silences silences,
            Watchdog watchdog,
            Responder responder,
            GuestPages guestPages,
            Failures failures,
            SecurityHeaders headers,
            Body.Room room,
            PointsSight sight,
            RequestObserver observer) {
        this.finder = finder;
        this.callers = callers;
        this.forgery = forgery;
        this.silences = silences;
        this.watchdog = watchdog;
        this.responder = responder;
        this.guestPages = guestPages;
        this.failures = failures;
        this.headers = headers;
        this.room = room;
        this.sight = sight;
        this.observer = observer;
    }

    void handle(Context context, Verb verb) {
        long start = System.nanoTime();
        String nonce = headers.nonce();
        headers.put(context, nonce);
        String owner = Scope.CORE;
        Caller caller = callers.guest();
        try {
            caller = callers.of(context);
            Finder.Found found = finder.enter(verb, Paths.segments(context.path()));
            owner = found.scope().id();
            try {
                serve(context, verb, caller, nonce, found);
            } finally {
                found.scope().gate().exit();
            }
        } catch (RuntimeException | Error failure) {
            failures.answer(
                    context, verb, new Drawing(caller.actor(), caller.csrfToken(), nonce, context.path()), failure);
        } finally {
            Leftovers.take(context);
            observer.ended(owner, verb, context.statusCode(), System.nanoTime() - start);
        }
    }

    private void serve(Context context, Verb verb, Caller caller, String nonce, Finder.Found found) {
        Route route = found.match().route();
        if (caller.actor() instanceof TokenActor token) {
            token.requireScope(found.scope().id(), route);
        }
        if (!caller.actor().can(route.permission())) {
            throw denied(caller);
        }
        silences.refuse(caller.actor(), route);
        try (Body body = new Body(context, room)) {
            forgery.refuse(context, route, verb, caller, body);
            ServedRequest request =
                    new ServedRequest(context, verb, caller, found.match().parameters(), body, found.inputs());
            Drawing drawing = new Drawing(caller.actor(), caller.csrfToken(), nonce, context.path(), request);
            guarded(
                    context,
                    verb,
                    found.scope(),
                    () -> sight.of(
                            caller.actor(),
                            () -> guestPages.answer(
                                    found.scope(),
                                    request,
                                    drawing,
                                    () -> route.handler().handle(request))));
        }
    }

    private void guarded(Context context, Verb verb, Scope scope, Supplier<Rendered> work) {
        if (!scope.bulkhead().enter()) {
            throw new CommunityException(
                    HttpErrors.PLUGIN_BUSY, "This part of the community is very busy. Please try again in a moment.");
        }
        Exchange exchange = watchdog.begin(context, verb, scope);
        try {
            Rendered rendered = scope.call(work);
            if (exchange.claim()) {
                responder.write(context, verb, rendered);
            }
        } catch (RuntimeException | Error failure) {
            if (exchange.claim()) {
                throw failure;
            }
        } finally {
            watchdog.end(exchange);
            scope.bulkhead().leave();
        }
    }

    private static CommunityException denied(Caller caller) {
        return caller.actor().signedIn()
                ? CommunityException.forbidden("You may not do this.")
                : new CommunityException(CommonErrors.SIGN_IN_REQUIRED, "Sign in to do this.");
    }
}
