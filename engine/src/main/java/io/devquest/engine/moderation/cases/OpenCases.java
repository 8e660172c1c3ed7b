package io.devquest.engine.moderation.cases;

import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The cases that wait: one at most about each thing. */
@Singleton
public final class OpenCases {

    private final Transactions database;
    private final CaseMapper cases;
    private final Queue queue;
    private final Clock clock;
    private final Ids ids;

    @Inject
    OpenCases(Transactions database, OwnerMappers mappers, Queue queue, Clock clock, Ids ids) {
        this.database = database;
        this.cases = mappers.mapper(CaseMapper.class);
        this.queue = queue;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Opens a case that nobody has reported, because the community itself wants somebody to look; in the transaction of
     * what it is about.
     *
     * @param priority in hundredths, as reports weigh
     * @return the case that is open now
     */
    public Id hold(Subject subject, SubjectView view, int priority) {
        database.requireActive();
        CaseRow open = lock(subject, view, ReportReason.HELD);
        cases.updatePriority(open.id(), Math.max(open.priority(), priority));
        queue.changed();
        return open.id();
    }

    /** Closes the cases about things that are taken back; nothing happens where there is none. */
    public void withdraw(List<Subject> subjects) {
        database.requireActive();
        if (cases.deleteOpen(subjects.stream().map(Subject::key).toList()) > 0) {
            queue.changed();
        }
    }

    /** Forgets the cases about the things of a purged plugin; the log stays. */
    public void forget(String owner) {
        cases.deleteByOwner(owner);
    }

    /** The case that is open about the thing, locked until the transaction ends; a new one if there is none. */
    CaseRow lock(Subject subject, SubjectView view, ReportReason reason) {
        return cases.selectOpenForUpdate(subject.key()).orElseGet(() -> {
            cases.insert(fresh(subject, view, reason), subject.key());
            return cases.selectOpenForUpdate(subject.key())
                    .orElseThrow(() -> new IllegalStateException("The case was decided just now; try again"));
        });
    }

    private CaseRow fresh(Subject subject, SubjectView view, ReportReason reason) {
        return new CaseRow(
                ids.next(),
                subject.kind().word(),
                subject.type(),
                subject.id(),
                view.author(),
                view.title(),
                view.excerpt(),
                view.url(),
                "open",
                reason.word(),
                0,
                0,
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                1,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
