package io.devquest.forums.board;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import java.time.Instant;

/** A board as an item of content. */
record BoardItem(Id id, String slug, String title, String description, Id createdBy, Instant createdAt) {

    ContentItem content() {
        return new ContentItem(
                BoardContent.NAME, id, title, description, "/forums/boards/" + slug, createdBy, createdAt);
    }
}
