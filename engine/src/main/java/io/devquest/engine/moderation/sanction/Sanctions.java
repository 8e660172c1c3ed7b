package io.devquest.engine.moderation.sanction;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.moderation.ModerationErrors;
import io.devquest.engine.moderation.Rules;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.users.Accounts;
import io.devquest.engine.users.Tokens;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is imposed on people, by moderators, on nobody who may do more than they. It ends by itself. */
@Singleton
public final class Sanctions {

    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private final Transactions database;
    private final SanctionMapper mapper;
    private final Accounts accounts;
    private final Silences silences;
    private final SanctionLetters letters;
    private final Rules rules;
    private final AuditLog audit;
    private final EventLog events;
    private final Scope core;
    private final Clock clock;
    private final Ids ids;

    @Inject
    Sanctions(
            Transactions database,
            OwnerMappers mappers,
            Accounts accounts,
            Silences silences,
            SanctionLetters letters,
            Rules rules,
            AuditLog audit,
            EventLog events,
            Scope core,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.mapper = mappers.mapper(SanctionMapper.class);
        this.accounts = accounts;
        this.silences = silences;
        this.letters = letters;
        this.rules = rules;
        this.audit = audit;
        this.events = events;
        this.core = core;
        this.clock = clock;
        this.ids = ids;
    }

    /** What was imposed on a person, the latest first. */
    public Slice<Sanction> list(Id account, Paging paging) {
        @Nullable Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(null);
        Instant now = clock.instant();
        return Slice.of(mapper.selectByAccount(account, before, paging.fetch()), paging, row -> Cursor.of(row.id()))
                .map(row -> row.sanction(now));
    }

    /** One of them. */
    public Optional<Sanction> find(Id id) {
        return mapper.selectById(id).map(row -> row.sanction(clock.instant()));
    }

    /** The one that the secret of a mail belongs to. */
    public Optional<Sanction> findByToken(String token) {
        return token.length() == Tokens.LENGTH
                ? mapper.selectByAppealHash(Tokens.hash(token)).map(row -> row.sanction(clock.instant()))
                : Optional.empty();
    }

    /** Imposes what was sent, without a case. */
    Sanction impose(Actor by, Id account, NewSanction wanted) {
        SanctionKind kind = SanctionKind.chosen(wanted.sanction()).orElseThrow();
        String reason = wanted.reason() == null ? "" : wanted.reason();
        return impose(by, account, kind, wanted.rule(), reason, wanted.days(), null);
    }

    /**
     * Imposes something on a person and tells them.
     *
     * @param days null for no end; a warning has none, nor has a ban
     * @param caseId the case it belongs to, if there is one
     */
    public Sanction impose(
            Actor by,
            Id account,
            SanctionKind kind,
            @Nullable String rule,
            String reason,
            @Nullable Integer days,
            @Nullable Id caseId) {
        requireOther(by, account);
        String known = rules.require(rule);
        if (kind == SanctionKind.SUSPENSION && days == null) {
            throw InvalidInput.of("days", "notNull", "Say for how many days; what has no end is a ban.");
        }
        Instant now = now();
        boolean ends = days != null && (kind == SanctionKind.SILENCE || kind == SanctionKind.SUSPENSION);
        @Nullable Instant end = ends && days != null ? now.plus(Duration.ofDays(days)) : null;
        SanctionRow row = new SanctionRow(
                ids.next(),
                account,
                kind.word(),
                known,
                reason.strip(),
                caseId,
                by.id().orElse(null),
                now,
                end,
                null,
                null);
        return database.inTransaction(() -> {
            mapper.selectAccountForUpdate(account);
            mapper.insert(row);
            if (kind.keepsOut()) {
                mapper.updateAppealHash(row.id(), letters.send(account, row));
            }
            apply(account, kind);
            audit.add(by, "sanction.imposed", "person", account, caseId, row.reason(), detail(row));
            events.forScope(core).publish(new SanctionImposed(row.id(), account, row.kind(), known, row.reason(), end));
            return row.sanction(now);
        });
    }

    /** Takes a sanction back before its end. */
    public Sanction lift(Actor by, Id id, String reason) {
        return database.inTransaction(() -> {
            SanctionRow row =
                    mapper.selectById(id).orElseThrow(() -> CommunityException.notFound("There is no such sanction."));
            requireOther(by, row.account());
            mapper.selectAccountForUpdate(row.account());
            if (mapper.updateLifted(id, by.id().orElse(null), now(), reason.strip()) == 1) {
                apply(row.account(), SanctionKind.of(row.kind()));
                audit.add(by, "sanction.lifted", "person", row.account(), row.caseId(), reason.strip(), detail(row));
            }
            return mapper.selectById(id).orElseThrow().sanction(clock.instant());
        });
    }

    private void apply(Id account, SanctionKind kind) {
        if (kind.keepsOut()) {
            mapper.updateSuspended(account, clock.instant(), FOREVER);
            accounts.keepOut(account);
        }
        database.afterCommit(() -> silences.forget(account));
    }

    private void requireOther(Actor by, Id account) {
        if (by.id().filter(account::equals).isPresent()) {
            throw new CommunityException(
                    ModerationErrors.OWN_THING, "Nobody decides about themselves. Leave it to somebody else.");
        }
        accounts.requireCovered(by, account);
    }

    private static Map<String, ?> detail(SanctionRow row) {
        return Map.of(
                "sanction",
                row.id().toString(),
                "kind",
                row.kind(),
                "rule",
                row.rule(),
                "ends",
                row.endsAt() == null ? "never" : row.endsAt().toString());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** The kinds there are, for forms. */
    public static List<SanctionKind> kinds() {
        return List.of(SanctionKind.values());
    }
}
