package io.devquest.api.http;

import io.devquest.api.access.Permission;
import java.util.Optional;

/**
 * One row of a plugin's table of routes. A path under {@code /api/v1/} is REST and appears in the OpenAPI document; any
 * other is a page. Path parameters are written {@code {name}} and fill one segment; a literal segment wins over a
 * parameter.
 *
 * @param verb the method
 * @param path the path, for example {@code /api/v1/forums/topics/{id}}
 * @param permission what the actor must have; there is no route without one
 * @param handler answers it
 * @param description one sentence without a full stop, for the OpenAPI document
 * @param input the record its body is read into, if it takes one
 * @param output the type of its JSON answer, if it has one
 */
public record Route(
        Verb verb,
        String path,
        Permission permission,
        Handler handler,
        String description,
        Optional<Class<?>> input,
        Optional<Class<?>> output) {

    /** A route that reads. */
    public static Route get(String path, Permission permission, Handler handler, String description) {
        return of(Verb.GET, path, permission, handler, description);
    }

    /** A route that creates or takes a form. */
    public static Route post(String path, Permission permission, Handler handler, String description) {
        return of(Verb.POST, path, permission, handler, description);
    }

    /** A route that sets. */
    public static Route put(String path, Permission permission, Handler handler, String description) {
        return of(Verb.PUT, path, permission, handler, description);
    }

    /** A route that changes some fields. */
    public static Route patch(String path, Permission permission, Handler handler, String description) {
        return of(Verb.PATCH, path, permission, handler, description);
    }

    /** A route that removes. */
    public static Route delete(String path, Permission permission, Handler handler, String description) {
        return of(Verb.DELETE, path, permission, handler, description);
    }

    private static Route of(Verb verb, String path, Permission permission, Handler handler, String description) {
        return new Route(verb, path, permission, handler, description, Optional.empty(), Optional.empty());
    }

    /** The same route with the record its body is read into. */
    public Route takes(Class<?> type) {
        return new Route(verb, path, permission, handler, description, Optional.of(type), output);
    }

    /** The same route with the type of its JSON answer; for a {@link io.devquest.api.data.Slice}, the type of its items. */
    public Route gives(Class<?> type) {
        return new Route(verb, path, permission, handler, description, input, Optional.of(type));
    }

    /** True for REST, false for a page. */
    public boolean rest() {
        return path.startsWith("/api/");
    }
}
