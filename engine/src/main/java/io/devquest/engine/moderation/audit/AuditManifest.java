package io.devquest.engine.moderation.audit;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Registrar;
import io.devquest.api.http.Route;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.users.PeopleDirectory;
import jakarta.inject.Inject;
import java.util.List;

/** What the audit log adds to the community. */
public final class AuditManifest implements CommunityPlugin {

    private final AuditHandlers handlers;

    @Inject
    AuditManifest(AuditLog audit, PeopleDirectory people) {
        handlers = new AuditHandlers(audit, people);
    }

    @Override
    public void register(Registrar add) {
        add.routes(List.of(
                Route.get("/admin/audit", CorePermissions.READ_AUDIT, handlers::page, "The log of moderation"),
                Route.get(
                                "/api/v1/admin/audit",
                                CorePermissions.READ_AUDIT,
                                handlers::list,
                                "Lists the log of moderation")
                        .gives(AuditEntry.class)));
    }
}
