package io.devquest.engine.reputation.trust;

import io.devquest.api.data.Id;
import io.devquest.engine.cache.LocalCache;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.views.LayoutValues.Readers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Notes what people read, in memory, and writes it down now and then: what a page costs does not grow by it. What is
 * shown again on the same day counts once. What was not yet written down when a process is killed is lost.
 */
@Singleton
public final class Reading implements Readers {

    private static final int MOST_PEOPLE = 10_000;
    private static final int MOST_PARTS = 100;

    private record Seen(Id account, Id part) {}

    private final ReadingMapper mapper;
    private final Transactions database;
    private final Clock clock;
    private final Map<Id, Stay> stays = new HashMap<>();
    private final LocalCache<Seen, Boolean> seen = new LocalCache<>(50_000, Duration.ofHours(24));

    @Inject
    Reading(OwnerMappers mappers, Transactions database, Clock clock) {
        this.mapper = mappers.mapper(ReadingMapper.class);
        this.database = database;
        this.clock = clock;
    }

    @Override
    public void shown(Id person, @Nullable Object object, @Nullable Object parts) {
        Instant now = clock.instant();
        synchronized (stays) {
            if (stays.size() >= MOST_PEOPLE && !stays.containsKey(person)) {
                return;
            }
            Stay stay = stays.computeIfAbsent(person, first -> new Stay(now));
            stay.page(now);
            if (object instanceof Id id) {
                stay.read(id, parts instanceof Collection<?> some ? fresh(person, some) : 0);
            }
        }
    }

    private int fresh(Id person, Collection<?> parts) {
        int fresh = 0;
        for (Object part : parts) {
            if (part instanceof Id id && fresh < MOST_PARTS) {
                Seen one = new Seen(person, id);
                if (seen.present(one).isEmpty()) {
                    seen.put(one, true);
                    fresh++;
                }
            }
        }
        return fresh;
    }

    /** Writes down what was read since the last time and gives whose it was. */
    Set<Id> write() {
        Map<Id, Stay.Read> read = take();
        read.forEach((account, part) -> database.inTransaction(() -> write(account, part)));
        return read.keySet();
    }

    private Map<Id, Stay.Read> take() {
        Instant now = clock.instant();
        Map<Id, Stay.Read> read = new LinkedHashMap<>();
        synchronized (stays) {
            stays.forEach((account, stay) -> {
                if (stay.fresh()) {
                    read.put(account, stay.take());
                }
            });
            stays.values().removeIf(stay -> stay.over(now));
        }
        return read;
    }

    private void write(Id account, Stay.Read read) {
        LocalDate day = day(read.at());
        if (mapper.updateDay(account, day, read.seconds(), read.parts()) == 0
                && mapper.insertDay(account, day, read.seconds(), read.parts()) == 0) {
            mapper.updateDay(account, day, read.seconds(), read.parts());
        }
        if (!read.opened().isEmpty()) {
            mapper.updateOpened(account, day, read.opened());
            mapper.insertOpened(account, day, read.opened());
        }
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
