package io.devquest.snippets.review;

import io.devquest.api.data.Id;
import io.devquest.snippets.anchor.Anchor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record ThreadRow(
        Id id,
        Id snippetId,
        Id authorId,
        int revision,
        String fileName,
        int firstLine,
        int lastLine,
        String quoted,
        String nowFile,
        int nowFirst,
        int nowLast,
        boolean outdated,
        @Nullable Id resolvedBy,
        Instant createdAt) {

    /** Where its lines are now. */
    Anchor now() {
        return new Anchor(nowFile, nowFirst, nowLast);
    }
}
