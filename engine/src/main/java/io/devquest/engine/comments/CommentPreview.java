package io.devquest.engine.comments;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;

/** A comment as it was written, whatever its state. */
record CommentPreview(Id id, Id item, String itemType, Id author, String body, Html html, Instant createdAt) {}
