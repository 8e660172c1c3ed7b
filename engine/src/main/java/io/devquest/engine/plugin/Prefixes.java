package io.devquest.engine.plugin;

import io.devquest.api.access.Permission;
import io.devquest.api.http.Route;
import io.devquest.engine.http.RouteTable;
import io.devquest.engine.scope.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps an owner's contributions under its own name. The engine's own domains may use any. */
final class Prefixes {

    private final Scope scope;
    private final Set<String> permissions = new HashSet<>();

    Prefixes(Scope scope) {
        this.scope = scope;
    }

    void dotted(String what, String name) {
        if (!scope.core() && !name.startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException(
                    "The %s %s does not start with %s.".formatted(what, name, scope.id() + "."));
        }
    }

    void path(String path) {
        boolean own = path.equals("/" + scope.id())
                || path.startsWith("/" + scope.id() + "/")
                || path.equals("/api/v1/" + scope.id())
                || path.startsWith("/api/v1/" + scope.id() + "/");
        if (!scope.core() && !own) {
            throw new IllegalArgumentException(
                    "The path %s is not under /%s or /api/v1/%s".formatted(path, scope.id(), scope.id()));
        }
    }

    void declare(Permission permission) {
        if (!permissions.add(permission.id())) {
            throw new IllegalArgumentException("The permission " + permission.id() + " is declared twice");
        }
    }

    /** Every route asks for a permission its owner has declared, and no two collide. */
    void permitted(List<Route> routes) {
        for (Route route : routes) {
            if (!scope.core() && !permissions.contains(route.permission().id())) {
                throw new IllegalArgumentException("The route %s %s asks for the permission %s, which is not declared"
                        .formatted(
                                route.verb(), route.path(), route.permission().id()));
            }
        }
        new RouteTable(routes);
    }
}
