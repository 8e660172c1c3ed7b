package io.devquest.engine.activity;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Paging;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What people did, as one person may see it now: read, not kept for anybody (decision 0014). */
@Singleton
public final class Feeds {

    static final int LIMIT = 20;
    static final int CAP = 40;

    /** A count of new entries goes no further. */
    static final int COUNTED = 100;

    /** Read beyond the page, in place of what is gone. With it, a page asks for at most 100 things of a type. */
    private static final int SPARE = 10;

    private static final int ROUNDS = 3;

    private final ActivityMapper mapper;
    private final ActivityStream stream;
    private final ContentTypes types;
    private final Doings doings;

    @Inject
    Feeds(OwnerMappers mappers, ActivityStream stream, ContentTypes types, Doings doings) {
        this.mapper = mappers.mapper(ActivityMapper.class);
        this.stream = stream;
        this.types = types;
        this.doings = doings;
    }

    /** A page of a feed, the latest first. */
    FeedPage page(Actor actor, FeedKey key, Paging paging) {
        long before = paging.cursor(1, cursor -> cursor.number(0)).orElse(Long.MAX_VALUE);
        return read(actor, key, Window.upTo(before, paging.limit()));
    }

    /** What has come since a cursor of the feed, the latest first. */
    FeedPage since(Actor actor, FeedKey key, String since) {
        return read(actor, key, Window.since(number(since), CAP));
    }

    /** How many entries have come since, at most {@link #COUNTED}. */
    int count(Actor actor, FeedKey key, String since) {
        return doings.count(actor, select(actor, key, Window.since(number(since), COUNTED)));
    }

    private static long number(String cursor) {
        return Cursor.parse(cursor, 1).number(0);
    }

    private FeedPage read(Actor actor, FeedKey key, Window asked) {
        int limit = asked.limit();
        List<Doing> shown = new ArrayList<>();
        long newest = asked.after();
        long place = asked.before();
        boolean more = true;
        for (int round = 0; round < ROUNDS && more && shown.size() <= limit; round++) {
            Window window = new Window(asked.after(), place, limit + SPARE);
            List<ActivityRow> rows = select(actor, key, window);
            shown.addAll(doings.of(actor, rows));
            more = rows.size() == window.limit();
            if (!rows.isEmpty()) {
                newest = Math.max(newest, rows.get(0).seq());
                place = rows.get(rows.size() - 1).seq();
            }
        }
        if (shown.size() > limit) {
            List<Doing> cut = List.copyOf(shown.subList(0, limit));
            return new FeedPage(cut, newest, cut.get(limit - 1).row().seq(), true);
        }
        return new FeedPage(List.copyOf(shown), newest, place, more);
    }

    private List<ActivityRow> select(Actor actor, FeedKey key, Window window) {
        Running running = new Running(stream.owners(), types.running());
        Viewer viewer = actor.viewer();
        if (key.kind() == FeedKey.Kind.FOLLOWED) {
            actor.requireId();
        }
        if (running.nothing()) {
            return List.of();
        }
        return switch (key.kind()) {
            case ALL -> mapper.selectAll(viewer, running, window);
            case FOLLOWED -> mapper.selectFollowed(viewer, running, window);
            case PERSON -> mapper.selectByActor(viewer, running, Objects.requireNonNull(key.id()), window);
            case GROUP -> mapper.selectByGroup(viewer, running, Objects.requireNonNull(key.id()), window);
            case CONTEXT -> mapper.selectByContext(viewer, running, String.valueOf(key.context()), window);
        };
    }
}
