package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;

/** A post with its text and the title of its topic, whatever its state. */
record PostPreview(
        Id id,
        Id topicId,
        Id boardId,
        int number,
        Id authorId,
        String topicTitle,
        String body,
        Html html,
        Instant createdAt) {}
