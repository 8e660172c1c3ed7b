package io.devquest.api.access;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/**
 * An actor as a parameter of queries: what the engine's conditions {@code core.visible} and {@code core.reachable} ask
 * for, under the name {@code viewer}. Made by {@link Actor#viewer}.
 *
 * @param id the account; null for a guest
 * @param member true for everyone with an account
 * @param staff true for moderators and administrators
 * @param everything true for those who see every audience
 */
public record Viewer(@Nullable Id id, boolean member, boolean staff, boolean everything) {}
