package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import java.util.Optional;

public record TestActor(Optional<Id> id, String name) implements Actor {

    public static final Actor GUEST = new TestActor(Optional.empty(), "");

    static Actor person(long id) {
        return new TestActor(Optional.of(new Id(id)), "person" + id);
    }

    @Override
    public String displayName() {
        return name;
    }

    @Override
    public boolean is(Role role) {
        return role == Role.ANYONE || signedIn();
    }

    @Override
    public boolean can(Permission permission) {
        return is(permission.defaultRole());
    }

    @Override
    public Viewer viewer() {
        return new Viewer(id.orElse(null), signedIn(), false, false);
    }

    @Override
    public Id requireId() {
        return id.orElseThrow(() -> CommunityException.forbidden("Sign in first."));
    }
}
