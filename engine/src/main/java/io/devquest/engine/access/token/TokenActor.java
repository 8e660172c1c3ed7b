package io.devquest.engine.access.token;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Permission;
import io.devquest.api.access.Role;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Route;
import io.devquest.engine.access.Onlooker;
import io.devquest.engine.access.Permissions;
import java.util.Optional;

/** A person acting by one of their tokens: may do what the person may, within the scopes of the token. */
public final class TokenActor implements Actor, Onlooker {

    private final Actor person;
    private final TokenScopes scopes;
    private final Permissions permissions;

    TokenActor(Actor person, TokenScopes scopes, Permissions permissions) {
        this.person = person;
        this.scopes = scopes;
        this.permissions = permissions;
    }

    /** Refuses routes that the scopes do not open. */
    public void requireScope(String owner, Route route) {
        ScopeRule.refusal(scopes, owner, route, lowest(route.permission())).ifPresent(reason -> {
            throw new CommunityException(TokenErrors.TOKEN_SCOPE, reason);
        });
    }

    private Role lowest(Permission permission) {
        return permissions
                .find(permission.id())
                .<Role>map(Permission::defaultRole)
                .orElse(Role.ADMIN);
    }

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

    // without the scope, the token of an administrator is that of a moderator
    @Override
    public boolean is(Role role) {
        return person.is(role) && (role != Role.ADMIN || scopes.has(TokenScopes.ADMIN));
    }

    @Override
    public boolean can(Permission permission) {
        return person.can(permission) && (lowest(permission) != Role.ADMIN || scopes.has(TokenScopes.ADMIN));
    }

    @Override
    public Viewer viewer() {
        Viewer viewer = person.viewer();
        boolean everything = viewer.everything() && scopes.has(TokenScopes.ADMIN);
        return new Viewer(viewer.id(), viewer.member(), viewer.staff(), everything);
    }

    @Override
    public Id requireId() {
        return person.requireId();
    }

    @Override
    public boolean seesPoints() {
        return !(person instanceof Onlooker onlooker) || onlooker.seesPoints();
    }

    @Override
    public String toString() {
        return person + " by token";
    }
}
