package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.time.Instant;

/** What can be found of a post that is not the first of its topic. */
record PostDocument(Id id, Id topicId, Id authorId, String body, String boardSlug, Instant createdAt) {

    SearchDocument document() {
        return SearchDocument.of(id, "", body, createdAt)
                .by(authorId)
                .in(boardSlug)
                .partOf(topicId);
    }
}
