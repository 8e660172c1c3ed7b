package io.devquest.engine.moderation.submission;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.moderation.Submission;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.events.EventLog;
import io.devquest.engine.moderation.check.CheckErrors;
import io.devquest.engine.moderation.check.PastTexts;
import io.devquest.engine.moderation.check.SpamChecks;
import io.devquest.engine.moderation.check.TextState;
import io.devquest.engine.moderation.submission.DeclaredSubmissions.Declared;
import io.devquest.engine.scope.Scope;
import io.devquest.engine.scope.ScopeFailure;
import io.devquest.engine.text.CommonMarkdown;
import io.devquest.engine.users.Account;
import io.devquest.engine.users.Accounts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What moderators decide about held things. Whoever calls this has made sure that the moderator may decide. Of two who
 * decide at once, one wins and the other is told.
 */
@Singleton
public final class SubmissionDecisions {

    private static final int EXCERPT = 80;

    private final Transactions database;
    private final SubmissionMapper mapper;
    private final DeclaredSubmissions declared;
    private final PastTexts past;
    private final SpamChecks spamChecks;
    private final Accounts accounts;
    private final CommonMarkdown markdown;
    private final EventLog events;
    private final Scope core;
    private final Clock clock;

    @Inject
    SubmissionDecisions(
            Transactions database,
            OwnerMappers mappers,
            DeclaredSubmissions declared,
            PastTexts past,
            SpamChecks spamChecks,
            Accounts accounts,
            CommonMarkdown markdown,
            EventLog events,
            Scope core,
            Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(SubmissionMapper.class);
        this.declared = declared;
        this.past = past;
        this.spamChecks = spamChecks;
        this.accounts = accounts;
        this.markdown = markdown;
        this.events = events;
        this.core = core;
        this.clock = clock;
    }

    /**
     * Publishes it as its author, who must still be allowed to.
     *
     * @return what it became
     * @throws CommunityException {@code moderation_decided} if somebody has decided already,
     *     {@code moderation_unpublishable} if it cannot be published now: it stays held
     */
    public Id approve(Actor moderator, Id id, String reason) {
        return database.inTransaction(() -> {
            SubmissionRow row = decide(moderator, id, SubmissionState.PUBLISHED, reason);
            Id content = publish(row);
            mapper.updatePublished(id, content);
            past.decided(row.textId(), TextState.APPROVED, content);
            tell(row, moderator, reason, content);
            return content;
        });
    }

    /** Refuses it and tells its author why. */
    public void refuse(Actor moderator, Id id, String reason) {
        database.inTransaction(() -> {
            SubmissionRow row = decide(moderator, id, SubmissionState.REFUSED, reason);
            past.decided(row.textId(), TextState.REFUSED, null);
            tell(row, moderator, reason, null);
        });
    }

    private SubmissionRow decide(Actor moderator, Id id, SubmissionState state, String reason) {
        SubmissionRow row = mapper.selectById(id)
                .orElseThrow(
                        () -> CommunityException.notFound("There is no such submission, or its author took it back."));
        if (mapper.updateDecided(id, state, moderator.requireId(), clock.instant(), reason) == 0) {
            throw new CommunityException(
                    CheckErrors.DECIDED, "Somebody has decided about this already, or its author took it back.");
        }
        return row;
    }

    private Id publish(SubmissionRow row) {
        Declared known = declared.find(row.name())
                .filter(one -> one.scope().gate().enter())
                .orElseThrow(() -> unpublishable("its plugin " + row.owner() + " is off"));
        try {
            return publish(known.scope(), known.submission(), row);
        } catch (InvalidInput invalid) {
            throw unpublishable(String.join(" ", invalid.messages().values()));
        } catch (CommunityException refused) {
            throw unpublishable(refused.getMessage());
        } catch (ScopeFailure failed) {
            throw unpublishable("the plugin " + row.owner() + " failed");
        } finally {
            known.scope().gate().exit();
        }
    }

    private <S extends Record> Id publish(Scope scope, Submission<S> submission, SubmissionRow row) {
        Account account = accounts.find(row.account())
                .filter(one -> !one.disabled())
                .orElseThrow(() -> CommunityException.forbidden("the account of its author is disabled"));
        Actor author = accounts.actor(account.id());
        if (!author.can(submission.permission())) {
            throw CommunityException.forbidden("its author may not write there any more");
        }
        return scope.call(() ->
                submission.publisher().apply(author, scope.json().readValue(row.input(), submission.input())));
    }

    private static CommunityException unpublishable(@Nullable String why) {
        return new CommunityException(CheckErrors.UNPUBLISHABLE, "This cannot be published now and stays held: " + why);
    }

    private void tell(SubmissionRow row, Actor moderator, String reason, @Nullable Id content) {
        String title = row.title().isEmpty() ? markdown.excerpt(row.body(), EXCERPT) : row.title();
        String url = SubmissionDocument.url(row.type(), content);
        events.forScope(core)
                .publish(new SubmissionDecided(
                        row.id(),
                        row.account(),
                        moderator.requireId(),
                        content != null,
                        title,
                        reason,
                        url == null ? "/submissions?held=" + row.id() : url));
        database.afterCommit(() -> spamChecks.learn(row.draft(), content == null));
    }
}
