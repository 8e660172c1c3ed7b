package io.devquest.engine.revisions;

import io.devquest.api.content.ContentItem;

/**
 * An item whose history somebody reads.
 *
 * @param moderator true if they read redacted texts too, and may redact
 */
record Subject(ContentItem item, boolean moderator) {}
