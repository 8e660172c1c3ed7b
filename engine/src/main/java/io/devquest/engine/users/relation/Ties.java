package io.devquest.engine.users.relation;

/**
 * How a person stands to others and to the one who looks.
 *
 * @param followed whether the one who looks follows them; likewise muted and blocked
 */
public record Ties(long followers, long following, boolean followed, boolean muted, boolean blocked) {}
