package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;

/** A topic with its first post, whatever its state. */
record TopicPreview(
        Id id,
        Id authorId,
        String title,
        String body,
        Html html,
        String boardSlug,
        String boardTitle,
        Instant createdAt) {}
