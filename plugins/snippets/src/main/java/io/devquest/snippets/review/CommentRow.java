package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record CommentRow(
        Id id,
        Id threadId,
        Id snippetId,
        Id authorId,
        String body,
        Html html,
        @Nullable String suggestion,
        @Nullable Integer appliedRevision,
        boolean draft,
        boolean ignored,
        Instant createdAt,
        int version,
        @Nullable Instant editedAt) {}
