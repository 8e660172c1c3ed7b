package io.devquest.engine.access;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.Map;

/** The screens of roles and of what they may do. What fails is said on the screen itself. */
final class RolePageHandlers {

    private static final String PATH = "/admin/roles";

    private final RoleStore roles;
    private final RoleMatrix matrix;
    private final MatrixTable table;

    RolePageHandlers(RoleStore roles, RoleMatrix matrix, MatrixTable table) {
        this.roles = roles;
        this.matrix = matrix;
        this.table = table;
    }

    Response page(Request request) {
        return Response.page(all(request));
    }

    Response create(Request request) {
        try {
            StoredRole role = roles.create(request.actor(), request.body(NewRole.class));
            return Response.redirect(PATH + "/" + role.name());
        } catch (CommunityException e) {
            return again(request, all(request), e);
        }
    }

    Response saveAll(Request request) {
        try {
            matrix.save(request.actor(), MatrixForm.read(request.form()));
            return Response.redirect(PATH);
        } catch (CommunityException e) {
            return again(request, all(request), e);
        }
    }

    Response role(Request request) {
        return Response.page(one(request));
    }

    Response saveOne(Request request) {
        try {
            matrix.save(request.actor(), MatrixForm.read(request.form()));
            return Response.redirect(url(request));
        } catch (CommunityException e) {
            return again(request, one(request), e);
        }
    }

    Response change(Request request) {
        try {
            roles.change(request.actor(), RoleHandlers.name(request), request.body(RoleEdit.class));
            return Response.redirect(url(request));
        } catch (CommunityException e) {
            return again(request, one(request), e);
        }
    }

    Response delete(Request request) {
        try {
            roles.delete(request.actor(), RoleHandlers.name(request));
            return Response.redirect(PATH);
        } catch (CommunityException e) {
            return again(request, one(request), e);
        }
    }

    private static String url(Request request) {
        return PATH + "/" + RoleHandlers.name(request);
    }

    private static Response again(Request request, Page page, CommunityException failure) {
        Page shown = failure instanceof InvalidInput invalid
                ? page.withErrors(invalid, request.form())
                : page.with("problem", failure.getMessage()).with("values", request.form());
        return Response.page(shown).status(failure.error().kind().status());
    }

    private Page all(Request request) {
        List<RoleLine> lines = roles.list().stream()
                .map(role -> table.line(role, request.locale()))
                .toList();
        return Page.of("core/admin/roles", "core.roles.title")
                .with("roles", lines)
                .with("groups", table.groups(request.actor(), lines, request.locale()))
                .with("errors", Map.of())
                .with("problem", null)
                .with("values", Map.of());
    }

    private Page one(Request request) {
        RoleLine line = table.line(roles.get(RoleHandlers.name(request)), request.locale());
        return Page.of("core/admin/role", line.title())
                .with("role", line)
                .with("groups", table.groups(request.actor(), List.of(line), request.locale()))
                .with("errors", Map.of())
                .with("problem", null)
                .with("values", Map.of());
    }
}
