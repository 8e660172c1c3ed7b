package io.devquest.engine.events;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The facts that readers could not handle and have set aside, until somebody replays or discards them. */
@Singleton
public final class ParkedFacts {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Listeners listeners;
    private final ReaderMapper mapper;
    private final Duration patience;

    @Inject
    ParkedFacts(Listeners listeners, OwnerMappers mappers) {
        this(listeners, mappers, PATIENCE);
    }

    ParkedFacts(Listeners listeners, OwnerMappers mappers, Duration patience) {
        this.listeners = listeners;
        this.patience = patience;
        mapper = mappers.mapper(ReaderMapper.class);
    }

    /** How many there are, of all readers. */
    public long count() {
        return mapper.selectParkedCount();
    }

    /** The newest facts first. */
    Slice<ParkedFact> list(Paging paging) {
        Optional<Cursor> cursor = paging.cursor(2);
        @Nullable Id event = cursor.map(after -> after.id(0)).orElse(null);
        @Nullable String reader = cursor.map(after -> after.text(1)).orElse(null);
        List<ParkedFact> rows = mapper.selectParked(event, reader, paging.fetch());
        return Slice.of(rows, paging, row -> Cursor.of(row.event(), row.reader()))
                .map(ParkedFact::withKey);
    }

    /**
     * Calls the listeners of a reader again. What they write and the removal of the parked fact happen together.
     *
     * @param key the reader as in {@link ReaderDocument}
     * @throws CommunityException if it fails again, if there is no such fact, or if nobody is there to handle it
     */
    void replay(String key, Id event) {
        String name = ReaderDocument.name(key);
        Replay asked = listeners
                .reading(name)
                .orElseThrow(() -> mapper.selectParkedExists(name, event) ? EventErrors.stopped(key) : unknown())
                .replay(event);
        if (!await(asked, key)) {
            throw unknown();
        }
    }

    private boolean await(Replay asked, String key) {
        try {
            return asked.outcome().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            asked.take();
            throw EventErrors.busy(key);
        } catch (InterruptedException e) {
            asked.take();
            Thread.currentThread().interrupt();
            throw EventErrors.busy(key);
        }
    }

    /** Gives a fact up: this reader will never have handled it. */
    void discard(String key, Id event) {
        if (mapper.deleteParked(ReaderDocument.name(key), event) == 0) {
            throw unknown();
        }
    }

    private static CommunityException unknown() {
        return CommunityException.notFound("There is no such parked fact. It was replayed or discarded meanwhile.");
    }
}
