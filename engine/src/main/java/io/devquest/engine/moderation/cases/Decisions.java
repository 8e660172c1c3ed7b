package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.moderation.Rules;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.moderation.sanction.SanctionKind;
import io.devquest.engine.moderation.sanction.Sanctions;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides cases: once each, whoever comes first. What happens to the thing, what is imposed on its author, what both
 * sides are told and the line in the log commit together.
 */
@Singleton
public final class Decisions {

    private final Transactions database;
    private final CaseMapper mapper;
    private final ReportMapper reports;
    private final Cases cases;
    private final Subjects subjects;
    private final Sanctions sanctions;
    private final Rules rules;
    private final Queue queue;
    private final AuditLog audit;
    private final EventLog events;
    private final Scope core;
    private final Clock clock;

    @Inject
    Decisions(
            Transactions database,
            OwnerMappers mappers,
            Cases cases,
            Subjects subjects,
            Sanctions sanctions,
            Rules rules,
            Queue queue,
            AuditLog audit,
            EventLog events,
            Scope core,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(CaseMapper.class);
        this.reports = mappers.mapper(ReportMapper.class);
        this.cases = cases;
        this.subjects = subjects;
        this.sanctions = sanctions;
        this.rules = rules;
        this.queue = queue;
        this.audit = audit;
        this.events = events;
        this.core = core;
        this.clock = clock;
    }

    /** Decides an open case that is as the moderator saw it. */
    CaseRow decide(Actor actor, Id id, NewDecision decision) {
        String rule = rules.require(decision.rule());
        String reason = decision.reason() == null ? "" : decision.reason().strip();
        return database.inTransaction(() -> {
            CaseRow row = cases.getToDecide(actor, id, decision.version());
            CaseAction action = CaseAction.chosen(decision.action(), subjects.actions(row.about()));
            subjects.apply(actor, row.about(), action, reason);
            boolean hidden = action == CaseAction.HIDE || action == CaseAction.DELETE;
            mapper.updateDecided(
                    id, closedKey(id), actor.id().orElse(null), now(), action.word(), rule, reason, hidden);
            reports.updateAccurate(id, action.upheld());
            audit.add(
                    actor,
                    "case.decided",
                    row.subjectKind(),
                    row.subject(),
                    id,
                    reason,
                    Map.of("action", action.word(), "rule", rule, "hiddenBefore", row.hidden()));
            impose(actor, row, action, rule, reason, decision);
            events.forScope(core)
                    .publish(new CaseDecided(
                            id,
                            row.subjectType(),
                            row.subject(),
                            row.author(),
                            reports.selectReporters(id),
                            row.hidden(),
                            action.upheld(),
                            action.word(),
                            rule,
                            reason));
            queue.changed();
            return mapper.selectById(id).orElseThrow();
        });
    }

    private void impose(Actor actor, CaseRow row, CaseAction action, String rule, String reason, NewDecision decision) {
        Optional<SanctionKind> kind = SanctionKind.chosen(decision.sanction());
        if (kind.isEmpty()) {
            return;
        }
        if (!actor.can(CorePermissions.MODERATE)) {
            throw CommunityException.forbidden("Only moderators of the community impose something on people.");
        }
        @Nullable Id author = row.author();
        if (author == null || !action.upheld()) {
            throw InvalidInput.of("sanction", "pointless", "There is nobody to blame, so nothing can be imposed.");
        }
        sanctions.impose(actor, author, kind.get(), rule, reason, decision.days(), row.id());
    }

    /** A decided case, for whoever looks at it a second time. */
    public Optional<DecidedCase> find(Id id) {
        return mapper.selectById(id).filter(row -> !row.open()).map(DecidedCase::of);
    }

    /** Takes back what was done to the thing; in the transaction that decides so. */
    public void overturn(Actor actor, Id id, String reason) {
        database.inTransaction(() -> {
            CaseRow row = mapper.selectByIdForUpdate(id)
                    .filter(found -> !found.open())
                    .orElseThrow();
            if (row.hidden() || CaseAction.REFUSE.word().equals(row.action())) {
                subjects.apply(actor, row.about(), CaseAction.RESTORE, reason);
            }
            mapper.updateOverturned(id, false);
            reports.updateAccurate(id, !CaseAction.valueOf(upper(row.action())).upheld());
        });
    }

    private static String upper(@Nullable String action) {
        return String.valueOf(action).toUpperCase(Locale.ROOT);
    }

    private static String closedKey(Id id) {
        return "case:" + id;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
