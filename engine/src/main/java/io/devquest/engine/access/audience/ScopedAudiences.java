package io.devquest.engine.access.audience;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.access.Audiences;
import io.devquest.api.data.Id;
import io.devquest.engine.scope.Scope;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The audiences as one owner uses them. */
record ScopedAudiences(Scope scope, AudienceStore store) implements Audiences {

    @Override
    public void assign(String type, Id content, Audience audience) {
        requireOwn(type);
        store.assign(scope.id(), type, content, audience);
    }

    @Override
    public void share(String type, Id content, Id parent) {
        requireOwn(type);
        store.share(scope.id(), type, content, parent);
    }

    @Override
    public void share(String type, Collection<Id> contents, Id parent) {
        requireOwn(type);
        store.share(scope.id(), type, contents, parent);
    }

    @Override
    public void remove(Id content) {
        store.remove(scope.id(), content);
    }

    @Override
    public void conceal(Id content) {
        store.conceal(scope.id(), content);
    }

    @Override
    public boolean reveal(Id content) {
        return store.reveal(scope.id(), content);
    }

    @Override
    public Optional<Audience> of(Id content) {
        return store.of(content);
    }

    @Override
    public Set<Id> visible(Actor actor, Collection<Id> contents) {
        return store.visible(actor, contents);
    }

    private void requireOwn(String type) {
        if (!type.startsWith(scope.id() + ".")) {
            throw new IllegalArgumentException("The content type " + type + " does not start with " + scope.id() + ".");
        }
    }
}
