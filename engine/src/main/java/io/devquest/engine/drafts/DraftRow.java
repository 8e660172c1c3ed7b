package io.devquest.engine.drafts;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import java.time.Instant;

/** A row of core.draft. */
record DraftRow(
        Id account, String name, String title, String body, String more, String url, int version, Instant savedAt) {

    DraftDocument document() {
        return new DraftDocument(name, title, body, more, url, version, savedAt);
    }

    Cursor cursor() {
        return Cursor.of(savedAt, name);
    }
}
