package io.devquest.engine.moderation.submission;

import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.moderation.ContentPreview;
import io.devquest.api.moderation.Finding;
import io.devquest.engine.content.ContentTypes;
import io.devquest.engine.moderation.audit.AuditLog;
import io.devquest.engine.moderation.cases.OpenCases;
import io.devquest.engine.moderation.cases.Subject;
import io.devquest.engine.moderation.cases.SubjectKind;
import io.devquest.engine.moderation.cases.SubjectView;
import io.devquest.engine.moderation.cases.Subjects;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** Brings what the checks have held or flagged before moderators. */
final class HeldCases {

    /** In the hundredths that reports weigh: what waits is looked at before a single report. */
    private static final int HELD = 300;

    private static final int FLAGGED = 100;

    private final Submissions submissions;
    private final HeldSubjects subjects;
    private final OpenCases cases;
    private final ContentTypes content;
    private final AuditLog audit;
    private final Accounts accounts;

    @Inject
    HeldCases(
            Submissions submissions,
            HeldSubjects subjects,
            Subjects kinds,
            OpenCases cases,
            ContentTypes content,
            AuditLog audit,
            Accounts accounts) {
        this.submissions = submissions;
        this.subjects = subjects;
        this.cases = cases;
        this.content = content;
        this.audit = audit;
        this.accounts = accounts;
        kinds.add(subjects);
    }

    void listen() {
        submissions.onHeld(this::held);
        submissions.onFlagged(this::flagged);
        submissions.onWithdrawn(this::withdrawn);
    }

    private void held(HeldSubmission held) {
        Id opened = cases.hold(HeldSubjects.subject(held), subjects.view(held), HELD);
        log("submission.held", "submission", held.id(), opened, held.findings());
    }

    private void flagged(FlaggedContent flagged) {
        content.preview(flagged.type(), flagged.content())
                .map(ContentPreview::item)
                .ifPresent(item -> flagged(item, flagged.findings()));
    }

    private void flagged(ContentItem item, List<Finding> findings) {
        SubjectView view = new SubjectView(item.title(), item.excerpt(), item.url(), item.author());
        Id opened = cases.hold(new Subject(SubjectKind.CONTENT, item.type(), item.id()), view, FLAGGED);
        log("content.flagged", "content", item.id(), opened, findings);
    }

    private void log(String action, String kind, Id subject, Id opened, List<Finding> findings) {
        Actor nobody = accounts.operator();
        audit.add(
                nobody,
                action,
                kind,
                subject,
                opened,
                "",
                Map.of("findings", findings.stream().map(Finding::code).toList()));
    }

    private void withdrawn(List<Id> ids) {
        cases.withdraw(ids.stream()
                .map(id -> new Subject(SubjectKind.SUBMISSION, "submission", id))
                .toList());
    }
}
