package io.devquest.forums.board;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.util.Collection;
import java.util.List;

/** Boards, as the rest of the community sees them. Their audience is that of all their topics. */
public final class BoardContent implements ContentType {

    static final String NAME = "forums.board";

    private final Boards boards;

    public BoardContent(Boards boards) {
        this.boards = boards;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return boards.items(actor, ids);
    }

    /** What waits about its topics and posts is for whoever keeps order in it. */
    @Override
    public boolean mayModerate(Actor actor, Id id) {
        return boards.moderators().of(actor, id);
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return boards.documents(ids);
    }
}
