package io.devquest.engine.access;

/** A permission of which an administrator decided whether the role has it. */
public record RolePermission(String role, String permission, boolean granted) {}
