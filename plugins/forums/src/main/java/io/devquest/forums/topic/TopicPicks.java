package io.devquest.forums.topic;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.forums.shared.Viewer;
import java.util.Collection;
import java.util.List;

/** Topics of any board, for lists that are not about boards. */
public final class TopicPicks {

    private final TopicMapper mapper;
    private final ShownTopics shown;

    private TopicPicks(TopicMapper mapper, ShownTopics shown) {
        this.mapper = mapper;
        this.shown = shown;
    }

    /** The service over this plugin's own mapper. */
    public static TopicPicks of(Registrar add) {
        return new TopicPicks(add.mapper(TopicMapper.class), new ShownTopics(add.engine()));
    }

    /** Those of the topics that the actor may see, in no order. */
    public List<Topic> byIds(Actor actor, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : shown.of(mapper.selectByIds(Viewer.writing(actor), ids));
    }

    /** The topics with the latest activity anywhere. */
    List<Topic> latest(Actor actor, int limit) {
        return shown.of(mapper.selectLatest(Viewer.of(actor), limit));
    }

    /** The topics a person started, the newest first. */
    Slice<Topic> startedBy(Actor actor, Id author, Paging paging) {
        Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(new Id(Long.MAX_VALUE));
        List<TopicRow> rows = mapper.selectByAuthor(Viewer.of(actor), author, before, paging.fetch());
        Slice<TopicRow> slice = Slice.of(rows, paging, row -> Cursor.of(row.id()));
        return new Slice<>(shown.of(slice.items()), slice.next());
    }
}
