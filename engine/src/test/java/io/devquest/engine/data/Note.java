package io.devquest.engine.data;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record Note(
        Id id,
        String title,
        @Nullable Html bodyHtml,
        Instant writtenAt,
        @Nullable Id parentId) {

    boolean hasParent() {
        return parentId != null;
    }
}
