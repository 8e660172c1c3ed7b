package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.shared.About;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be found of a topic; its first post is its text. */
record TopicDocument(
        Id id,
        Id authorId,
        String title,
        String body,
        String tags,
        String boardSlug,
        String boardKind,
        @Nullable String context,
        int postCount,
        boolean solved,
        boolean closed,
        Instant createdAt) {

    SearchDocument document() {
        return SearchDocument.of(id, title, body, createdAt)
                .by(authorId)
                .tagged(tags.isEmpty() ? List.of() : List.of(tags.split(" ")))
                .in(boardSlug)
                .about(About.context(context).stream().toList())
                .is(flags());
    }

    private Set<String> flags() {
        Set<String> flags = new HashSet<>();
        flags.add(closed ? "closed" : "open");
        if (postCount > 1) {
            flags.add("answered");
        } else {
            flags.addAll(Set.of("unanswered", "noreplies"));
        }
        if (boardKind.equals(BoardKind.QUESTIONS)) {
            flags.addAll(Set.of("question", solved ? "solved" : "unsolved"));
        }
        return flags;
    }
}
