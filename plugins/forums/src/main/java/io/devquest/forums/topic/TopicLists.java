package io.devquest.forums.topic;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.settings.Setting;
import io.devquest.forums.board.Board;
import io.devquest.forums.shared.Viewer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lists of topics: each page is one statement for the topics and one for their authors. Boards, tags and topics that
 * somebody has muted are left out of what is latest, new and unread, unless they ask for that board or tag.
 */
public final class TopicLists {

    /** For how long a topic is new to those who have not opened it. */
    public static final Setting<Duration> NEW_FOR =
            Setting.duration("forums.new_for", Duration.ofDays(2), Duration.ofHours(1), Duration.ofDays(60));

    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");
    private static final int COUNTED = 100;
    private static final Id LAST = new Id(Long.MAX_VALUE);

    private final Engine engine;
    private final TopicMapper mapper;
    private final ShownTopics shown;

    private TopicLists(Engine engine, TopicMapper mapper, ShownTopics shown) {
        this.engine = engine;
        this.mapper = mapper;
        this.shown = shown;
    }

    /** The service over this plugin's own mapper. */
    public static TopicLists of(Registrar add) {
        return new TopicLists(add.engine(), add.mapper(TopicMapper.class), new ShownTopics(add.engine()));
    }

    /** The topics of a board; without those on top of it, unless a state or another list is asked for. */
    Slice<Topic> in(Actor actor, Board board, TopicFilter filter, Paging paging) {
        return page(actor, board.id(), filter.open(), filter, paging);
    }

    /** The topics of a board, also those on top of it. */
    public Slice<Topic> all(Actor actor, Board board, TopicFilter filter, Paging paging) {
        return page(actor, board.id(), false, filter, paging);
    }

    /** The topics of every board; with a state, questions only. */
    public Slice<Topic> anywhere(Actor actor, TopicFilter filter, Paging paging) {
        return page(actor, null, false, filter, paging);
    }

    /** After which id topics are new to whoever is shown a list; null if it does not begin with the latest. */
    public @Nullable Id mark(TopicFilter filter, Paging paging) {
        return filter.open() && paging.after().isEmpty() ? engine.ids().next() : null;
    }

    /**
     * How many topics of a list others have started since it was shown.
     *
     * @param board the only board; null for all
     * @param mark from {@link #mark}
     */
    public NewTopics since(Actor actor, @Nullable Board board, TopicFilter filter, Id mark) {
        return new NewTopics(mapper.selectNewCount(
                Viewer.writing(actor),
                board == null ? null : board.id(),
                filter.context(),
                filter.tag(),
                mark,
                COUNTED));
    }

    private Slice<Topic> page(Actor actor, @Nullable Id board, boolean apart, TopicFilter filter, Paging paging) {
        boolean top = filter.list() == TopicList.TOP;
        ListQuery query = top ? top(board, filter, paging) : latest(board, apart, filter, paging);
        List<TopicRow> rows = mapper.selectList(Viewer.of(actor), query, filter.tag());
        Slice<TopicRow> slice = Slice.of(rows, paging, row -> top ? row.rank() : row.cursor());
        return new Slice<>(shown.of(slice.items()), slice.next());
    }

    private ListQuery latest(@Nullable Id board, boolean apart, TopicFilter filter, Paging paging) {
        Cursor after = paging.cursor(2).orElse(Cursor.of(END_OF_TIME, LAST));
        Instant since = filter.list() == TopicList.NEW ? newSince() : Instant.EPOCH;
        return query(board, apart, filter, since, 0, after.instant(0), after.id(1), paging);
    }

    private ListQuery top(@Nullable Id board, TopicFilter filter, Paging paging) {
        Cursor after = paging.cursor(2).orElse(Cursor.of(Integer.MAX_VALUE, LAST));
        Instant since = filter.period().since(engine.clock().instant());
        return query(board, false, filter, since, after.number(0), END_OF_TIME, after.id(1), paging);
    }

    private static ListQuery query(
            @Nullable Id board,
            boolean apart,
            TopicFilter filter,
            Instant since,
            long score,
            Instant at,
            Id id,
            Paging paging) {
        return new ListQuery(
                board,
                filter.list().word(),
                filter.context(),
                filter.state(),
                apart,
                since,
                score,
                at,
                id,
                paging.fetch());
    }

    /** When a topic was started at the earliest that is new. */
    public Instant newSince() {
        return engine.clock().instant().minus(engine.settings().get(NEW_FOR));
    }
}
