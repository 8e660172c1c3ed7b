package io.devquest.engine.moderation.cases;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Settings;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.moderation.ModerationErrors;
import io.devquest.engine.moderation.ModerationSettings;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.settings.SettingsStore;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes reports. All that is reported about one thing while it waits for a decision is one case. */
@Singleton
final class Reports {

    private static final Duration DAY = Duration.ofHours(24);

    private final Transactions database;
    private final ReportMapper reports;
    private final CaseMapper cases;
    private final Subjects subjects;
    private final OpenCases openCases;
    private final Accounts accounts;
    private final Queue queue;
    private final AuditLog audit;
    private final EventLog events;
    private final Scope core;
    private final Settings settings;
    private final Clock clock;
    private final Ids ids;

    @Inject
    Reports(
            Transactions database,
            OwnerMappers mappers,
            Subjects subjects,
            OpenCases openCases,
            Accounts accounts,
            Queue queue,
            AuditLog audit,
            EventLog events,
            SettingsStore settings,
            Scope core,
            Clock clock,
            Ids ids) {
        this.database = database;
        this.reports = mappers.mapper(ReportMapper.class);
        this.cases = mappers.mapper(CaseMapper.class);
        this.subjects = subjects;
        this.openCases = openCases;
        this.accounts = accounts;
        this.queue = queue;
        this.audit = audit;
        this.events = events;
        this.core = core;
        this.settings = settings.forScope(core);
        this.clock = clock;
        this.ids = ids;
    }

    /** What somebody is about to report, if they see it. */
    SubjectView subject(Actor actor, Subject subject) {
        return subjects.get(actor, subject);
    }

    /** Takes a report of something the actor sees, which is not their own. */
    ReportReceipt report(Actor actor, Subject subject, @Nullable String reasonWord, @Nullable String words) {
        Id reporter = actor.requireId();
        ReportReason reason = ReportReason.chosen(reasonWord);
        String text = words == null ? "" : words.strip();
        if (reason == ReportReason.OTHER && text.isEmpty()) {
            throw InvalidInput.of("text", "notBlank", "Say in a few words what is wrong.");
        }
        SubjectView view = subjects.get(actor, subject);
        if (reporter.equals(view.author())) {
            throw new CommunityException(ModerationErrors.OWN_THING, "This is your own. You can change or delete it.");
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requireFew(reporter, now);
        int weight = weight(actor, reporter);
        return database.inTransaction(() -> {
            CaseRow open = openCases.lock(subject, view, reason);
            ReportRow report = new ReportRow(
                    ids.next(),
                    open.id(),
                    subject.kind().word(),
                    subject.id(),
                    reporter,
                    reason.word(),
                    text,
                    weight,
                    null,
                    now);
            if (reports.insert(report) == 0) {
                throw new CommunityException(
                        ModerationErrors.ALREADY_REPORTED, "You have reported this already. Moderators know of it.");
            }
            count(open, subject, reason, weight);
            return new ReportReceipt(report.id(), now);
        });
    }

    /** Whether somebody has ever reported something. */
    boolean madeAny(Actor actor) {
        return reports.countSince(actor.requireId(), Instant.EPOCH) > 0;
    }

    private void requireFew(Id reporter, Instant now) {
        if (reports.countSince(reporter, now.minus(DAY)) >= settings.get(ModerationSettings.REPORTS_A_DAY)) {
            throw new TooManyRequests(
                    ModerationErrors.TOO_MANY_REPORTS,
                    "You have made as many reports today as a person may. Moderators look at them.",
                    Duration.ofHours(1));
        }
    }

    private int weight(Actor actor, Id reporter) {
        int trust = accounts.find(reporter).map(Account::trustLevel).orElse(0);
        Accuracy accuracy = reports.selectAccuracy(reporter);
        return ReportWeight.of(trust, actor.is(Role.MODERATOR), accuracy.judged(), accuracy.accurate());
    }

    private void count(CaseRow open, Subject subject, ReportReason reason, int weight) {
        int sum = open.weight() + weight;
        boolean urgent = reason.urgency() > open.priority() - open.weight();
        int urgency = Math.max(reason.urgency(), open.priority() - open.weight());
        boolean hides = !open.hidden()
                && subject.kind() == SubjectKind.CONTENT
                && sum >= settings.get(ModerationSettings.HIDE_THRESHOLD)
                && (open.author() == null || !subjects.byStaff(open.author()));
        cases.updateReported(
                open.id(), urgent ? reason.word() : open.reason(), sum, sum + urgency, open.hidden() || hides);
        if (hides) {
            Actor nobody = accounts.operator();
            subjects.apply(nobody, subject, CaseAction.HIDE, "");
            audit.add(
                    nobody,
                    "content.hidden_by_reports",
                    subject.kind().word(),
                    subject.id(),
                    open.id(),
                    "",
                    Map.of("weight", sum, "reports", open.reports() + 1));
            events.forScope(core).publish(new ContentHidden(open.id(), subject.type(), subject.id(), open.author()));
        }
        queue.changed();
    }
}
