package io.devquest.engine.moderation.audit;

import io.devquest.api.data.Id;
import org.jspecify.annotations.Nullable;

/** What of the log is asked for; what is empty is not asked about. */
record AuditFilter(
        @Nullable Id actor,
        @Nullable String action,
        @Nullable Id subject,
        @Nullable Id caseId) {}
