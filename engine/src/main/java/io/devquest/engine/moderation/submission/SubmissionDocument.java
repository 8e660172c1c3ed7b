package io.devquest.engine.moderation.submission;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Something held, as its author sees it.
 *
 * @param state held, published or refused
 * @param message why it was held
 * @param reason what the moderator said; null until then
 * @param url where it was published; null until then
 */
record SubmissionDocument(
        Id id,
        String type,
        String title,
        String body,
        String state,
        String message,
        @Nullable String reason,
        @Nullable String url,
        Instant createdAt,
        @Nullable Instant decidedAt) {

    static SubmissionDocument of(SubmissionRow row) {
        return new SubmissionDocument(
                row.id(),
                row.type(),
                row.title(),
                row.body(),
                row.state().name().toLowerCase(Locale.ROOT),
                row.message(),
                row.reason(),
                url(row.type(), row.publishedAs()),
                row.createdAt(),
                row.decidedAt());
    }

    static @Nullable String url(String type, @Nullable Id content) {
        return content == null ? null : "/content/" + type + "/" + content;
    }
}
