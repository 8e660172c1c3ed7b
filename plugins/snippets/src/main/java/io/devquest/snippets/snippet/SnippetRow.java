package io.devquest.snippets.snippet;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record SnippetRow(
        Id id,
        Id authorId,
        String title,
        String description,
        Html html,
        String audience,
        String accessKey,
        @Nullable String context,
        int revision,
        int version,
        @Nullable Id forkOf,
        int forkCount,
        long starCount,
        Instant createdAt,
        Instant updatedAt,
        String tags) {

    Cursor cursor() {
        return Cursor.of(starCount, id);
    }
}
