package io.devquest.engine.search;

import io.devquest.api.data.Id;
import io.devquest.api.event.Events;
import io.devquest.engine.access.audience.AudienceChange;
import io.devquest.engine.access.audience.AudienceStore;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Objects;

/** Puts into the log what the index has to learn and no other fact tells, once for each transaction. */
@Singleton
public final class SearchChanges {

    private final Transactions transactions;
    private final Events events;

    @Inject
    public SearchChanges(Transactions transactions, EventLog log, AudienceStore audiences, Scope core) {
        this.transactions = transactions;
        this.events = log.forScope(core);
        audiences.onChanged(this::changed);
        log.onPublished(fact -> fact.content().ifPresent(id -> gathered().named(id)));
    }

    /** As {@link io.devquest.api.search.Search#changed}. */
    public void changed(Collection<Id> items) {
        Gathered gathered = gathered();
        items.forEach(gathered::item);
    }

    private void changed(AudienceChange change) {
        Gathered gathered = gathered();
        switch (change.kind()) {
            case NEW -> gathered.fresh(Objects.requireNonNull(change.id()));
            case ITEM -> gathered.item(Objects.requireNonNull(change.id()));
            case AUDIENCE -> gathered.audience(Objects.requireNonNull(change.id()));
            case OWNER -> gathered.owner(Objects.requireNonNull(change.owner()));
        }
    }

    private Gathered gathered() {
        return transactions.gathered(
                Gathered.class, Gathered::new, all -> all.facts().forEach(events::publish));
    }
}
