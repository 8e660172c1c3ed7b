package io.devquest.engine.http;

import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Verb;
import io.devquest.engine.http.Routing.Entry;
import io.devquest.engine.http.Routing.Held;
import io.devquest.engine.http.Routing.Off;
import io.devquest.engine.http.Routing.Serving;
import io.devquest.engine.scope.Scope;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** Finds the route of a request and enters its owner's gate; waits while the owner is being exchanged. */
final class Finder {

    /** A route whose owner's gate was entered, and must be left. */
    record Found(Scope scope, RouteTable.Match match, Inputs inputs) {}

    private final Routing routing;
    private final Duration patience;

    Finder(Routing routing, Duration patience) {
        this.routing = routing;
        this.patience = patience;
    }

    Found enter(Verb verb, List<String> segments) {
        String id = Paths.owner(segments);
        long deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            Entry entry = routing.entry(id);
            if (entry instanceof Off off) {
                throw new CommunityException(HttpErrors.SWITCHED_OFF, off.title());
            }
            if (entry instanceof Held held) {
                await(held, deadline);
                continue;
            }
            Serving serving = entry instanceof Serving own ? own : core();
            RouteTable.Match match = serving.table()
                    .match(verb, segments)
                    .orElseThrow(() -> CommunityException.notFound("There is no such page."));
            if (serving.scope().gate().enter()) {
                return new Found(serving.scope(), match, serving.inputs());
            }
            if (System.nanoTime() > deadline) {
                throw swapping();
            }
            // it closes just now: a moment later something else stands behind the path
            LockSupport.parkNanos(100_000);
        }
    }

    private Serving core() {
        if (routing.entry(Scope.CORE) instanceof Serving core) {
            return core;
        }
        throw swapping();
    }

    private static void await(Held held, long deadline) {
        if (!held.seats().tryAcquire()) {
            throw swapping();
        }
        try {
            held.over().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw swapping();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw swapping();
        } finally {
            held.seats().release();
        }
    }

    private static CommunityException swapping() {
        return new CommunityException(
                HttpErrors.PLUGIN_SWAPPING,
                "This part of the community is being updated. Please try again in a moment.");
    }
}
