package io.devquest.engine.access;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.job.Schedule;
import io.devquest.engine.live.Hub;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.PeopleDirectory;
import io.devquest.engine.users.Sessions;
import io.devquest.engine.views.Messages;
import jakarta.inject.Inject;
import java.time.Duration;

/** What the access domain adds to the community. */
public final class AccessManifest implements CommunityPlugin {

    private static final Duration CHANGES_OF_OTHER_NODES = Duration.ofSeconds(5);

    private final Permissions permissions;
    private final RoleMatrix matrix;
    private final RoleStore roles;
    private final Messages messages;

    @Inject
    public AccessManifest(
            Permissions permissions,
            RoleMatrix matrix,
            RoleStore roles,
            Messages messages,
            Accounts accounts,
            Sessions sessions,
            PeopleDirectory people,
            Hub hub) {
        this.permissions = permissions;
        this.matrix = matrix;
        this.roles = roles;
        this.messages = messages;
        accounts.onPrivilegesChanged(hub::recheckAllOf);
        matrix.onChanged(hub::recheckAll);
        roles.onDeleted(() -> {
            sessions.refreshAll();
            people.invalidateAll();
            hub.recheckAll();
        });
    }

    @Override
    public void register(Registrar add) {
        matrix.reload();
        add.permissions(CorePermissions.values());
        add.settings(AccessSettings.CUSTOM_ROLES);
        add.routes(RoleRoutes.of(
                new RoleHandlers(roles, permissions), new PermissionHandlers(roles, matrix, permissions, messages)));
        add.routes(RoleRoutes.of(new RolePageHandlers(roles, matrix, new MatrixTable(permissions, matrix, messages))));
        add.job("role-changes", Schedule.every(CHANGES_OF_OTHER_NODES).onEveryNode(), matrix::reload);
    }
}
