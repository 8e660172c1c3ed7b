package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What can be found of a topic; its first post is its text. */
record TopicDocument(
        Id id,
        Id authorId,
        String title,
        String body,
        String tags,
        String boardSlug,
        int postCount,
        Instant createdAt) {

    SearchDocument document() {
        return SearchDocument.of(id, title, body, createdAt)
                .by(authorId)
                .tagged(tags.isEmpty() ? List.of() : List.of(tags.split(" ")))
                .in(boardSlug)
                .is(Set.of(postCount > 1 ? "answered" : "unanswered"));
    }
}
