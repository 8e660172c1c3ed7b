package io.devquest.engine.moderation.audit;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done in moderation.
 *
 * @param actor who did it; empty if reports or the operator did
 * @param action for example {@code case.decided}
 * @param subjectKind what it was done to: content, person, group, submission, case
 * @param detail more of it, as JSON
 */
public record AuditEntry(
        Id id,
        Instant at,
        @Nullable Id actor,
        String action,
        String subjectKind,
        Id subject,
        @Nullable Id caseId,
        String reason,
        String detail) {}
