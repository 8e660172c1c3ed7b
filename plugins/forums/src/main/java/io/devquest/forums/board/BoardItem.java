package io.devquest.forums.board;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.time.Instant;

/** A board as an item of content. */
record BoardItem(Id id, String slug, String title, String description, Id createdBy, Instant createdAt) {

    SearchDocument document() {
        return SearchDocument.of(id, title, description, createdAt)
                .by(createdBy)
                .in(slug);
    }

    ContentItem content() {
        return new ContentItem(
                BoardContent.NAME, id, title, description, "/forums/boards/" + slug, createdBy, createdAt);
    }
}
