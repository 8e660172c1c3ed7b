package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.api.live.Live;
import io.devquest.engine.scope.Scope;
import java.util.Set;

/** The hub as one owner sees it: it sends into its own channels only. */
record ScopedLive(Scope scope, Hub hub) implements Live {

    @Override
    public void send(String channel, String type, Record data) {
        throw new UnsupportedOperationException("Live of " + scope.id());
    }

    @Override
    public void update(String channel, byte[] update) {
        throw new UnsupportedOperationException("Live of " + scope.id());
    }

    @Override
    public Set<Id> present(String channel) {
        throw new UnsupportedOperationException("Live of " + scope.id());
    }
}
