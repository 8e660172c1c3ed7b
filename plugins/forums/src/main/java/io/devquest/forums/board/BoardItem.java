package io.devquest.forums.board;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A board as an item of content.
 *
 * @param createdBy null if a job made it
 */
record BoardItem(
        Id id,
        String slug,
        String title,
        String description,
        @Nullable Id createdBy,
        Instant createdAt) {

    SearchDocument document() {
        SearchDocument document =
                SearchDocument.of(id, title, description, createdAt).in(slug);
        return createdBy == null ? document : document.by(createdBy);
    }

    ContentItem content() {
        // an item names an author; nobody has the id of a board
        Id author = createdBy == null ? id : createdBy;
        return new ContentItem(BoardContent.NAME, id, title, description, "/forums/boards/" + slug, author, createdAt);
    }
}
