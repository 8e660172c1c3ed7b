package io.devquest.engine.moderation.submission;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Role;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.SpamCheck;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.engine.access.CorePermissions;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.drafts.Drafts;
import io.devquest.engine.moderation.check.Assessment;
import io.devquest.engine.moderation.check.Checks;
import io.devquest.engine.moderation.check.FormSigns;
import io.devquest.engine.moderation.check.Judgement;
import io.devquest.engine.moderation.check.PastTexts;
import io.devquest.engine.moderation.check.SpamChecks;
import io.devquest.engine.moderation.check.TextState;
import io.devquest.engine.moderation.check.Verdict;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.views.FormTrap;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Takes what plugins publish for people: lets the checks judge it, then publishes, holds or refuses it. */
@Singleton
public final class PublishingDesk {

    private final Transactions database;
    private final Checks checks;
    private final PastTexts past;
    private final Submissions submissions;
    private final DeclaredSubmissions declared;
    private final SpamChecks spamChecks;
    private final FormTrap trap;
    private final Drafts drafts;

    @Inject
    PublishingDesk(
            Transactions database,
            Checks checks,
            PastTexts past,
            Submissions submissions,
            DeclaredSubmissions declared,
            SpamChecks spamChecks,
            FormTrap trap,
            Drafts drafts) {
        this.database = database;
        this.checks = checks;
        this.past = past;
        this.submissions = submissions;
        this.declared = declared;
        this.spamChecks = spamChecks;
        this.trap = trap;
        this.drafts = drafts;
    }

    /** Makes a way of publishing known until the scope closes. */
    public void declare(Scope scope, Submission<?> submission) {
        declared.add(scope, submission);
    }

    /** Asks a check of a plugin until the scope closes. */
    public void ask(Scope scope, SpamCheck check) {
        spamChecks.add(scope, check);
    }

    /** Forgets what a purged plugin's people wanted to publish. */
    public void forget(String owner) {
        submissions.forget(owner);
        past.forget(owner);
    }

    /** Publishes what somebody wrote, or holds it. */
    public <S extends Record> Submitted submit(Scope scope, Submission<S> submission, Actor author, S input) {
        return submit(new Attempt<>(scope, submission, author, input), FormSigns.NONE);
    }

    /** The same for a request, whose form may tell more. */
    public <S extends Record> Submitted submit(Scope scope, Submission<S> submission, Request request, S input) {
        Attempt<S> attempt = new Attempt<>(scope, submission, request.actor(), input);
        Submitted submitted = submit(attempt, FormSigns.of(trap, request.form()));
        drafts.published(request);
        return submitted;
    }

    private <S extends Record> Submitted submit(Attempt<S> attempt, FormSigns signs) {
        declared.require(attempt.scope(), attempt.submission());
        if (database.active()) {
            throw new IllegalStateException("Submit outside a transaction: checks may call out and take their time");
        }
        if (!checks.on() || attempt.author().is(Role.MODERATOR)) {
            return Submitted.published(database.inTransaction(attempt::publish));
        }
        Draft written = attempt.draft();
        Draft draft = checks.replaced(written);
        Attempt<S> allowed = draft.equals(written) ? attempt : attempt.with(draft);
        if (attempt.author().can(CorePermissions.PUBLISH_UNCHECKED)) {
            checks.requireNoBlockedWord(draft);
            return Submitted.published(database.inTransaction(allowed::publish));
        }
        Assessment assessment =
                checks.assess(attempt.author(), draft, attempt.submission().starts(), signs);
        return submit(allowed, assessment);
    }

    private Submitted submit(Attempt<?> attempt, Assessment assessment) {
        try {
            return Submitted.published(database.inTransaction(() -> publish(attempt, assessment)));
        } catch (Rehearsed rehearsed) {
            // judged once more, because its author may have published something else in the meantime
            return database.inTransaction(() -> hold(attempt, assessment, rehearsed.judgement()));
        }
    }

    private Id publish(Attempt<?> attempt, Assessment assessment) {
        Judgement judgement = checks.judge(attempt.authorId(), assessment);
        if (judgement.verdict() == Verdict.REFUSE) {
            throw judgement.refusal();
        }
        Id content = attempt.publish();
        if (judgement.verdict() == Verdict.HOLD) {
            throw new Rehearsed(judgement);
        }
        past.remember(attempt.authorId(), attempt.scope().id(), assessment, TextState.PUBLISHED, content);
        if (!judgement.flags().isEmpty()) {
            submissions.flagged(
                    new FlaggedContent(attempt.draft().type(), content, attempt.authorId(), judgement.flags()));
        }
        return content;
    }

    private Submitted hold(Attempt<?> attempt, Assessment assessment, Judgement before) {
        Judgement again = checks.judge(attempt.authorId(), assessment);
        if (again.verdict() == Verdict.REFUSE) {
            throw again.refusal();
        }
        Judgement judgement = again.verdict() == Verdict.HOLD ? again : before;
        Id text = past.remember(attempt.authorId(), attempt.scope().id(), assessment, TextState.HELD, null);
        Id held = submissions.hold(attempt, assessment.draft(), judgement, text);
        return Submitted.held(held, judgement.waiting());
    }

    /** Undoes what a publisher wrote to show that it could. */
    private static final class Rehearsed extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Judgement judgement;

        Rehearsed(Judgement judgement) {
            super("Held instead of published", null, false, false);
            this.judgement = judgement;
        }

        Judgement judgement() {
            return judgement;
        }
    }
}
