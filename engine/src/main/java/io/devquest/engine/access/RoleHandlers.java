package io.devquest.engine.access;

import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;

/** Roles by REST. */
final class RoleHandlers {

    private final RoleStore roles;
    private final Permissions permissions;

    RoleHandlers(RoleStore roles, Permissions permissions) {
        this.roles = roles;
        this.permissions = permissions;
    }

    Response list(Request request) {
        return Response.json(
                new Slice<>(roles.list().stream().map(this::document).toList(), null));
    }

    Response show(Request request) {
        return Response.json(document(roles.get(name(request))));
    }

    Response create(Request request) {
        StoredRole role = roles.create(request.actor(), request.body(NewRole.class));
        return Response.created("/api/v1/admin/roles/" + role.name(), document(role));
    }

    Response change(Request request) {
        return Response.json(document(roles.change(request.actor(), name(request), request.body(RoleEdit.class))));
    }

    Response delete(Request request) {
        roles.delete(request.actor(), name(request));
        return Response.noContent();
    }

    static String name(Request request) {
        return request.parameter("name");
    }

    private RoleDocument document(StoredRole role) {
        return RoleDocument.of(role, permissions);
    }
}
