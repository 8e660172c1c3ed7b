package io.devquest.engine.activity;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Viewer;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Paging;
import io.devquest.engine.data.OwnerMappers;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What people did, as one person may see it now: read, not kept for anybody (decision 0014). */
@Singleton
public final class Feeds {

    static final int LIMIT = 20;

    /** With it, a page asks for at most 100 things of a type: objects and targets of a lot. */
    static final int CAP = 40;

    /** A count of new entries goes no further. */
    static final int COUNTED = 100;

    /** Looked at beyond the page, in place of what is gone. */
    private static final int SPARE = 10;

    private static final int ROUNDS = 3;

    /** So many entries are looked at one by one for somebody who follows. */
    private static final long LATELY = 5_000;

    private final ActivityMapper mapper;
    private final ActivityStream stream;
    private final Doings doings;

    @Inject
    Feeds(OwnerMappers mappers, ActivityStream stream, Doings doings) {
        this.mapper = mappers.mapper(ActivityMapper.class);
        this.stream = stream;
        this.doings = doings;
    }

    /** A page of a feed, the latest first. */
    FeedPage page(Actor actor, FeedKey key, Paging paging) {
        @Nullable Long before = paging.cursor(1, cursor -> cursor.number(0)).orElse(null);
        return read(actor, key, new Window(null, before), paging.limit());
    }

    /** What has come since a cursor of the feed, the latest first. */
    FeedPage since(Actor actor, FeedKey key, String since) {
        return read(actor, key, Window.since(number(since)), CAP);
    }

    /** How many entries have come since, at most {@link #COUNTED}. */
    int count(Actor actor, FeedKey key, String since) {
        Window window = Window.since(number(since));
        int count = 0;
        boolean more = true;
        for (int round = 0; round < ROUNDS && more && count < COUNTED; round++) {
            List<ActivityRow> rows = select(actor, key, window);
            count += doings.count(actor, rows);
            more = rows.size() == Window.LOT;
            window = more ? window.below(rows.get(rows.size() - 1).seq()) : window;
        }
        return Math.min(count, COUNTED);
    }

    private static long number(String cursor) {
        return Cursor.parse(cursor, 1).number(0);
    }

    private FeedPage read(Actor actor, FeedKey key, Window asked, int limit) {
        List<Doing> shown = new ArrayList<>();
        long newest = asked.after() == null ? 0 : asked.after();
        long place = 0;
        Window window = asked;
        boolean more = true;
        for (int round = 0; round < ROUNDS && more && shown.size() <= limit; round++) {
            List<ActivityRow> lot = select(actor, key, window);
            List<ActivityRow> rows = lot.subList(0, Math.min(lot.size(), limit + SPARE));
            more = lot.size() > rows.size() || lot.size() == Window.LOT;
            shown.addAll(doings.of(actor, rows));
            if (!rows.isEmpty()) {
                newest = Math.max(newest, rows.get(0).seq());
                place = rows.get(rows.size() - 1).seq();
                window = window.below(place);
            }
        }
        if (shown.size() > limit) {
            List<Doing> cut = List.copyOf(shown.subList(0, limit));
            return new FeedPage(cut, newest, cut.get(limit - 1).row().seq(), true);
        }
        return new FeedPage(List.copyOf(shown), newest, place, more);
    }

    private List<ActivityRow> select(Actor actor, FeedKey key, Window window) {
        List<String> owners = stream.owners();
        Viewer viewer = actor.viewer();
        if (key.kind() == FeedKey.Kind.FOLLOWED) {
            actor.requireId();
        }
        if (owners.isEmpty()) {
            return List.of();
        }
        return switch (key.kind()) {
            case ALL -> mapper.selectAll(viewer, owners, window);
            case FOLLOWED -> followed(viewer, owners, window);
            case PERSON -> mapper.selectByActor(viewer, owners, Objects.requireNonNull(key.id()), window);
            case GROUP -> mapper.selectByGroup(viewer, owners, Objects.requireNonNull(key.id()), window);
            case CONTEXT -> mapper.selectByContext(viewer, owners, String.valueOf(key.context()), window);
        };
    }

    /**
     * Looks at the latest entries one by one; if few of them are followed, asks for the rest by what is followed. Either
     * alone would be slow for somebody: the first for those who follow little, the second for those who follow much.
     */
    private List<ActivityRow> followed(Viewer viewer, List<String> owners, Window window) {
        long lowest = window.after() == null ? 0 : window.after();
        long top = window.before() == null ? stream.latest() : window.before();
        long horizon = Math.max(lowest, top - LATELY);
        List<ActivityRow> rows = mapper.selectFollowedLately(viewer, owners, new Window(horizon, window.before()));
        if (rows.size() == Window.LOT || horizon == lowest) {
            return rows;
        }
        List<ActivityRow> all = new ArrayList<>(rows);
        all.addAll(mapper.selectFollowed(viewer, owners, new Window(window.after(), horizon + 1)));
        return all.subList(0, Math.min(all.size(), Window.LOT));
    }
}
