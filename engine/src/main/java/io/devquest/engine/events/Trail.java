package io.devquest.engine.events;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The log for whoever follows it from a place of its own, such as what each node keeps beside the database. */
@Singleton
public final class Trail {

    /**
     * A fact that concerns an item, or one of the name that was asked for.
     *
     * @param data as it was published
     */
    public record Step(long position, String name, @Nullable Id content, String data) {}

    /**
     * What is to be known of the log before following it.
     *
     * @param id of the log; that of another database is another one
     * @param removedUpTo facts up to there may be missing
     */
    public record State(Id id, long lastPosition, long removedUpTo, boolean unplaced) {}

    private final TrailMapper mapper;
    private final Ids ids;

    @Inject
    public Trail(OwnerMappers mappers, Ids ids) {
        this.mapper = mappers.mapper(TrailMapper.class);
        this.ids = ids;
    }

    /** One statement, except the very first time. */
    public State state() {
        return mapper.selectState().orElseGet(() -> {
            mapper.updateLogId(ids.next());
            return mapper.selectState().orElseThrow();
        });
    }

    /** Facts behind a place that name an item or are called so, in order. */
    public List<Step> after(long position, String name, int limit) {
        return mapper.selectAfter(position, name, limit);
    }

    /** The data of the facts called so that are behind a place or have none yet. */
    public List<String> news(long position, String name, int limit) {
        return mapper.selectNews(position, name, limit);
    }

    /** When the fact at a place was published. */
    public Optional<Instant> at(long position) {
        return mapper.selectAt(position);
    }
}
