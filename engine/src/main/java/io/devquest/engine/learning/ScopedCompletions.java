package io.devquest.engine.learning;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.learning.Completions;
import java.util.Collection;
import java.util.Set;

/** The completions as one owner uses them. */
record ScopedCompletions(String owner, CompletionStore store) implements Completions {

    @Override
    public void complete(Id person, Context what) {
        store.complete(owner, person, what);
    }

    @Override
    public void withdraw(Id person, Context what) {
        store.withdraw(owner, person, what);
    }

    @Override
    public Set<Context> completed(Id person, Collection<Context> of) {
        return store.completed(person, of);
    }
}
