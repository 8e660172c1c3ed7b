package io.devquest.forums.shared;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Standing;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import java.util.Optional;

/** Anybody, or any member: for what is shown or made alike for all of them, whoever asks for it. */
public record Reader(boolean member) implements Actor {

    /** Whoever comes by. */
    public static final Reader ANYBODY = new Reader(false);

    @Override
    public Optional<Id> id() {
        return Optional.empty();
    }

    @Override
    public String name() {
        return "";
    }

    @Override
    public String displayName() {
        return "";
    }

    @Override
    public boolean is(Role role) {
        return role == Role.ANYONE || (member && role == Role.MEMBER);
    }

    @Override
    public boolean can(Permission permission) {
        return is(permission.defaultRole()) && permission.standing().equals(Standing.NONE);
    }

    @Override
    public Viewer viewer() {
        return new Viewer(null, member, false, false);
    }

    @Override
    public Id requireId() {
        throw CommunityException.forbidden("Nobody in particular has no account.");
    }
}
