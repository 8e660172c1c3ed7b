package io.devquest.engine.revisions;

import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.revision.Revision;
import io.devquest.api.revision.Revisions;
import io.devquest.engine.scope.Scope;
import java.util.Optional;

/** The versions as one owner records them. */
record ScopedRevisions(Scope scope, RevisionStore store) implements Revisions {

    @Override
    public void record(Id content, Revision replaced, Revision written) {
        store.record(scope.id(), content, replaced, written);
    }

    @Override
    public Slice<Revision> list(Id content, Paging paging) {
        return store.list(content, paging);
    }

    @Override
    public Optional<Revision> find(Id content, int number) {
        return store.find(content, number);
    }
}
