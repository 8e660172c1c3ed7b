package io.devquest.engine.moderation.cases;

import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** How much waits for moderators, told live to those who look. */
@Singleton
final class Queue {

    static final String CHANNEL = "core.moderation";
    static final String ADDRESS = CHANNEL + ":queue";

    private final CaseMapper cases;
    private final EventLog events;
    private final Scope core;

    @Inject
    Queue(OwnerMappers mappers, EventLog events, Scope core) {
        this.cases = mappers.mapper(CaseMapper.class);
        this.events = events;
        this.core = core;
    }

    /** Says that it changed, in the transaction that changes it. */
    void changed() {
        events.forScope(core).publish(new QueueChanged(cases.countOpen()), ADDRESS);
    }

    Response count(Request request) {
        return Response.json(new QueueChanged(cases.countOpen()));
    }

    /** The number of the last thing that was said, for pages that go on listening. */
    long position() {
        return events.position(ADDRESS);
    }
}
