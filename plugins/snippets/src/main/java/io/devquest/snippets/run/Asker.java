package io.devquest.snippets.run;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import java.util.Optional;

/** Whoever asked for a run, when its end is told and nobody makes a request. */
record Asker(Id person) implements Actor {

    @Override
    public Optional<Id> id() {
        return Optional.of(person);
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
        return role == Role.ANYONE || role == Role.MEMBER;
    }

    @Override
    public boolean can(Permission permission) {
        return false;
    }

    @Override
    public Viewer viewer() {
        return new Viewer(person, true, false, false);
    }

    @Override
    public Id requireId() {
        return person;
    }
}
