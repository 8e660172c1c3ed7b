package io.devquest.engine.activity.atom;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Optional;

/**
 * A person's feed reader. An address is copied into programs of others, so it shows what the person sees as a member:
 * nothing that they see for being staff.
 */
record FeedReader(Actor person) implements Actor {

    @Override
    public Optional<Id> id() {
        return person.id();
    }

    @Override
    public String name() {
        return person.name();
    }

    @Override
    public String displayName() {
        return person.displayName();
    }

    @Override
    public boolean is(Role role) {
        return role.compareTo(Role.MEMBER) <= 0 && person.is(role);
    }

    @Override
    public boolean can(Permission permission) {
        return permission.defaultRole().compareTo(Role.MEMBER) <= 0 && person.can(permission);
    }

    @Override
    public Viewer viewer() {
        return new Viewer(person.viewer().id(), true, false, false);
    }

    @Override
    public Id requireId() {
        return person.requireId();
    }

    @Override
    public String toString() {
        return person + " by feed token";
    }
}
