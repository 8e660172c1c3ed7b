package io.devquest.engine.access;

import io.devquest.api.access.Standing;
import java.util.List;

/**
 * A permission in JSON.
 *
 * @param owner the plugin that declared it, or {@code core}
 * @param standing what somebody must have earned besides having a role that has it
 * @param roles the names of the roles that have it now
 */
record PermissionDocument(
        String id, String owner, String description, String defaultRole, Standing standing, List<String> roles) {}
