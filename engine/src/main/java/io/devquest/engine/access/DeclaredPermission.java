package io.devquest.engine.access;

import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;

/** A permission that exists now: a copy, so that no object of a plugin outlives it. */
public record DeclaredPermission(String owner, String id, Role defaultRole, Standing standing) implements Permission {}
