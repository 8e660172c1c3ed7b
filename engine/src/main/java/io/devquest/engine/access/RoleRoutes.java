package io.devquest.engine.access;

import static io.devquest.engine.access.CorePermissions.MANAGE_ROLES;

import io.devquest.api.http.Route;
import java.util.List;

/** The web face of roles and permissions. */
final class RoleRoutes {

    private static final String PAGE = "/admin/roles";
    private static final String REST = "/api/v1/admin/roles";
    private static final String ONE = REST + "/{name}";

    private RoleRoutes() {}

    static List<Route> of(RolePageHandlers pages) {
        return List.of(
                Route.get(PAGE, MANAGE_ROLES, pages::page, "The roles and what each may do"),
                Route.post(PAGE, MANAGE_ROLES, pages::create, "Makes a role"),
                Route.post("/admin/permissions", MANAGE_ROLES, pages::saveAll, "Stores what the roles may do"),
                Route.get(PAGE + "/{name}", MANAGE_ROLES, pages::role, "A role and what it may do"),
                Route.post(PAGE + "/{name}", MANAGE_ROLES, pages::change, "Changes the title of a role"),
                Route.post(PAGE + "/{name}/permissions", MANAGE_ROLES, pages::saveOne, "Stores what a role may do"),
                Route.post(PAGE + "/{name}/delete", MANAGE_ROLES, pages::delete, "Deletes a role"));
    }

    static List<Route> of(RoleHandlers roles, PermissionHandlers permissions) {
        return List.of(
                Route.get(REST, MANAGE_ROLES, roles::list, "Lists the roles").gives(RoleDocument.class),
                Route.post(REST, MANAGE_ROLES, roles::create, "Makes a role")
                        .takes(NewRole.class)
                        .gives(RoleDocument.class),
                Route.get(ONE, MANAGE_ROLES, roles::show, "A role and what it has")
                        .gives(RoleDocument.class),
                Route.patch(ONE, MANAGE_ROLES, roles::change, "Changes the title and description of a role")
                        .takes(RoleEdit.class)
                        .gives(RoleDocument.class),
                Route.delete(ONE, MANAGE_ROLES, roles::delete, "Deletes a role and takes it from everybody"),
                Route.put(
                                ONE + "/permissions/{permission}",
                                MANAGE_ROLES,
                                permissions::set,
                                "Gives a role a permission or takes it away")
                        .takes(Grant.class),
                Route.delete(
                        ONE + "/permissions/{permission}",
                        MANAGE_ROLES,
                        permissions::reset,
                        "Gives a role back what it has by default"),
                Route.get(
                                "/api/v1/admin/permissions",
                                MANAGE_ROLES,
                                permissions::list,
                                "Lists the permissions and the roles that have them")
                        .gives(PermissionDocument.class));
    }
}
