package io.devquest.forums.post;

import io.devquest.api.data.Id;
import java.time.Instant;

/** A post with the title of its topic. */
record PostExcerpt(Id id, Id boardId, Id authorId, String topicTitle, String body, Instant createdAt) {}
