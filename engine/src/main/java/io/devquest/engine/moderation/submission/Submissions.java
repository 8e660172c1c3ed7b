package io.devquest.engine.moderation.submission;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Ids;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.error.CommunityException;
import io.devquest.api.moderation.Draft;
import io.devquest.engine.data.OwnerMappers;
import io.devquest.engine.data.Transactions;
import io.devquest.engine.moderation.check.Judgement;
import io.devquest.engine.moderation.check.PastTexts;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What is held, for those who wrote it and for those who decide. */
@Singleton
public final class Submissions {

    /** A statement takes a bounded number of parameters. */
    private static final int AT_ONCE = 1_000;

    private static final Id LAST = new Id(Long.MAX_VALUE);

    private final Transactions database;
    private final SubmissionMapper mapper;
    private final PastTexts past;
    private final Ids ids;
    private final Scope core;
    private final Clock clock;
    private final List<Consumer<HeldSubmission>> onHeld = new CopyOnWriteArrayList<>();
    private final List<Consumer<FlaggedContent>> onFlagged = new CopyOnWriteArrayList<>();
    private final List<Consumer<List<Id>>> onWithdrawn = new CopyOnWriteArrayList<>();

    @Inject
    Submissions(Transactions database, OwnerMappers mappers, PastTexts past, Ids ids, Scope core, Clock clock) {
        this.database = database;
        this.mapper = mappers.mapper(SubmissionMapper.class);
        this.past = past;
        this.ids = ids;
        this.core = core;
        this.clock = clock;
    }

    /** Tells when something is held, in the transaction that holds it. */
    public void onHeld(Consumer<HeldSubmission> listener) {
        onHeld.add(listener);
    }

    /** Tells when something is published at which moderators should look, in the transaction that publishes it. */
    public void onFlagged(Consumer<FlaggedContent> listener) {
        onFlagged.add(listener);
    }

    /** Tells when things that were held go without a decision, in the transaction that takes them away. */
    public void onWithdrawn(Consumer<List<Id>> listener) {
        onWithdrawn.add(listener);
    }

    /** Something that is or was held. For those who decide; whoever calls this has made sure of that. */
    public Optional<HeldSubmission> find(Id id) {
        return mapper.selectById(id).map(row -> row.held(core.json()));
    }

    /** What the actor wrote and what was held, the latest first. */
    Slice<SubmissionDocument> list(Actor author, Paging paging) {
        Id before = paging.cursor(1, cursor -> cursor.id(0)).orElse(LAST);
        List<SubmissionRow> rows = mapper.selectByAccount(author.requireId(), before, paging.fetch());
        Slice<SubmissionRow> slice = Slice.of(rows, paging, SubmissionRow::cursor);
        return slice.map(SubmissionDocument::of);
    }

    SubmissionDocument get(Actor author, Id id) {
        return mapper.selectById(id)
                .filter(row -> row.account().equals(author.requireId()))
                .map(SubmissionDocument::of)
                .orElseThrow(Submissions::missing);
    }

    /** Takes back what waits. */
    void withdraw(Actor author, Id id) {
        database.inTransaction(() -> {
            Optional<SubmissionRow> row = mapper.selectById(id);
            if (mapper.deleteHeld(id, author.requireId()) == 0) {
                throw missing();
            }
            row.ifPresent(held -> past.forget(held.textId()));
            onWithdrawn.forEach(listener -> listener.accept(List.of(id)));
        });
    }

    Id hold(Attempt<?> attempt, Draft draft, Judgement judgement, Id text) {
        SubmissionRow row = new SubmissionRow(
                ids.next(),
                attempt.authorId(),
                attempt.scope().id(),
                attempt.submission().name(),
                attempt.scope().json().writeValueAsString(attempt.input()),
                draft.type(),
                draft.content(),
                draft.place(),
                draft.title(),
                draft.body(),
                judgement.score(),
                core.json().writeValueAsString(judgement.findings()),
                judgement.waiting(),
                text,
                SubmissionState.HELD,
                null,
                clock.instant(),
                null,
                null,
                null);
        mapper.insert(row);
        HeldSubmission held = row.held(core.json());
        onHeld.forEach(listener -> listener.accept(held));
        return row.id();
    }

    void flagged(FlaggedContent content) {
        onFlagged.forEach(listener -> listener.accept(content));
    }

    /** Removes what was ever held of a purged plugin, and with it the cases that nobody could decide any more. */
    void forget(String owner) {
        database.inTransaction(() -> {
            List<Id> all = mapper.selectIdsByOwner(owner);
            for (int from = 0; from < all.size(); from += AT_ONCE) {
                List<Id> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
                onWithdrawn.forEach(listener -> listener.accept(some));
            }
            mapper.deleteByOwner(owner);
        });
    }

    private static CommunityException missing() {
        return CommunityException.notFound("You have nothing like this waiting. Perhaps it was decided already.");
    }
}
