package io.devquest.engine.moderation.audit;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.json.Json;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The log of moderation. What was done and that it was done commit together; nothing here changes or removes a line. */
@Singleton
public final class AuditLog {

    private static final int LONGEST_REASON = 1_000;

    private final Transactions transactions;
    private final AuditMapper mapper;
    private final Clock clock;
    private final Ids ids;
    private final JsonMapper json = Json.mapper();

    @Inject
    public AuditLog(Transactions transactions, OwnerMappers mappers, Clock clock, Ids ids) {
        this.transactions = transactions;
        this.mapper = mappers.mapper(AuditMapper.class);
        this.clock = clock;
        this.ids = ids;
    }

    /** Adds a line, in the transaction of what it tells of. */
    public void add(
            Actor actor,
            String action,
            String subjectKind,
            Id subject,
            @Nullable Id caseId,
            String reason,
            Map<String, ?> detail) {
        add(actor.id().orElse(null), action, subjectKind, subject, caseId, reason, detail);
    }

    /** Adds a line of what somebody, or nobody in person, did; in the transaction of what it tells of. */
    public void add(
            @Nullable Id actor,
            String action,
            String subjectKind,
            Id subject,
            @Nullable Id caseId,
            String reason,
            Map<String, ?> detail) {
        transactions.requireActive();
        mapper.insert(new AuditEntry(
                ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor,
                action,
                subjectKind,
                subject,
                caseId,
                reason.substring(0, Math.min(LONGEST_REASON, reason.length())),
                json.writeValueAsString(detail)));
    }

    /** The log, newest first. */
    Slice<AuditEntry> list(AuditFilter filter, Paging paging) {
        @Nullable Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        return Slice.of(mapper.selectPage(filter, before, paging.fetch()), paging, entry -> Cursor.of(entry.id()));
    }
}
