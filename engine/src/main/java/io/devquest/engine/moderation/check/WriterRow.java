package io.devquest.engine.moderation.check;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account with one of its texts; those parts are null if it has none. */
record WriterRow(
        Id account,
        Instant joinedAt,
        int trustLevel,
        @Nullable Boolean starts,
        @Nullable Boolean changes,
        @Nullable TextState state,
        @Nullable Id content,
        @Nullable Long exact,
        @Nullable Long near,
        @Nullable String hosts,
        @Nullable Instant createdAt) {

    static Writer writer(List<WriterRow> rows) {
        WriterRow first = rows.get(0);
        return new Writer(
                first.account,
                first.joinedAt,
                first.trustLevel,
                rows.stream().flatMap(row -> row.text().stream()).toList());
    }

    private Optional<PastText> text() {
        if (starts == null
                || changes == null
                || state == null
                || exact == null
                || near == null
                || hosts == null
                || createdAt == null) {
            return Optional.empty();
        }
        return Optional.of(new PastText(account, starts, changes, state, content, exact, near, hosts, createdAt));
    }
}
