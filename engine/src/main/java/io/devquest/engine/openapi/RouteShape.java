package io.devquest.engine.openapi;

import io.devquest.api.http.Route;
import io.devquest.api.http.Verb;
import java.util.Arrays;
import java.util.List;

/** What a route's row tells beyond what it says. */
final class RouteShape {

    private RouteShape() {}

    /** The names in braces, in the order of the path. */
    static List<String> parameters(Route route) {
        return Arrays.stream(route.path().split("/"))
                .filter(segment -> segment.startsWith("{"))
                .map(segment -> segment.substring(1, segment.length() - 1))
                .toList();
    }

    /** True if it gives a slice of a list: it reads, has an output, and its last word is a plural. */
    static boolean list(Route route) {
        return route.verb() == Verb.GET
                && route.output().isPresent()
                && route.path().endsWith("s")
                && !route.path().endsWith("}");
    }
}
