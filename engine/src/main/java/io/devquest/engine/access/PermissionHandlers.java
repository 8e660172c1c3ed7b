package io.devquest.engine.access;

import io.devquest.api.data.Slice;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.views.Messages;
import java.util.List;

/** Permissions, and which roles have them, by REST. */
final class PermissionHandlers {

    private final RoleStore roles;
    private final RoleMatrix matrix;
    private final Permissions permissions;
    private final Messages messages;

    PermissionHandlers(RoleStore roles, RoleMatrix matrix, Permissions permissions, Messages messages) {
        this.roles = roles;
        this.matrix = matrix;
        this.permissions = permissions;
        this.messages = messages;
    }

    Response list(Request request) {
        List<StoredRole> all = roles.list();
        return Response.json(new Slice<>(
                permissions.all().stream()
                        .map(permission -> new PermissionDocument(
                                permission.id(),
                                permission.owner(),
                                messages.text(permission.owner(), request.locale(), "permission." + permission.id()),
                                Roles.name(permission.defaultRole()),
                                permission.standing(),
                                all.stream()
                                        .map(StoredRole::name)
                                        .filter(role -> permissions.grants(role, permission))
                                        .toList()))
                        .toList(),
                null));
    }

    Response set(Request request) {
        Grant grant = request.body(Grant.class);
        matrix.set(request.actor(), RoleHandlers.name(request), request.parameter("permission"), grant.granted());
        return Response.noContent();
    }

    Response reset(Request request) {
        matrix.reset(request.actor(), RoleHandlers.name(request), request.parameter("permission"));
        return Response.noContent();
    }
}
