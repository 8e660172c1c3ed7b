package io.devquest.snippets.snippet;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record SnippetDocument(
        Id id,
        Id authorId,
        String title,
        String description,
        String tags,
        @Nullable String context,
        @Nullable String code,
        Instant createdAt) {}
