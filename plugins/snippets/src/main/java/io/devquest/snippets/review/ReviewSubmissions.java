package io.devquest.snippets.review;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.SnippetContent;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Comments on lines and the changes they suggest, on their way through the checks of the community. */
public final class ReviewSubmissions {

    /** A thread to start. */
    record Start(Id snippet, NewThread thread, @Nullable String key) {}

    /** A reply. */
    record Reply(
            Id snippet,
            Id thread,
            NewComment comment,
            @Nullable String key) {}

    /** Drafts to publish, with all that they say. */
    record Batch(
            Id snippet,
            List<Id> drafts,
            String text,
            @Nullable String key) {}

    /**
     * A suggestion to take over.
     *
     * @param version of the comment somebody read; null for whatever it suggests now
     */
    record Apply(Id snippet, Id comment, @Nullable Integer version) {}

    private final Engine engine;
    private final Reviews reviews;
    private final Submission<Start> start;
    private final Submission<Reply> reply;
    private final Submission<Batch> batch;
    private final Submission<Apply> apply;

    private ReviewSubmissions(Engine engine, Reviews reviews) {
        this.engine = engine;
        this.reviews = reviews;
        start = of(
                "snippets.thread",
                Start.class,
                input -> comment(input.snippet(), input.thread().body()),
                (input, draft) -> new Start(input.snippet(), input.thread().saying(draft.body()), input.key()),
                (actor, input) -> reviews.start(actor, input.snippet(), input.thread(), key(input.key())));
        reply = of(
                "snippets.comment",
                Reply.class,
                input -> comment(input.snippet(), input.comment().body()),
                (input, draft) -> new Reply(
                        input.snippet(), input.thread(), input.comment().saying(draft.body()), input.key()),
                (actor, input) ->
                        reviews.reply(actor, input.snippet(), input.thread(), input.comment(), key(input.key())));
        batch = of(
                "snippets.review",
                Batch.class,
                input -> comment(input.snippet(), input.text()),
                (input, draft) -> input,
                (actor, input) -> reviews.submit(actor, input.snippet(), input.drafts(), key(input.key())));
        apply = of(
                "snippets.suggestion",
                Apply.class,
                input -> new Draft(SnippetContent.NAME, input.snippet(), null, "", ""),
                (input, draft) -> input,
                (actor, input) -> reviews.apply(actor, input.snippet(), input.comment(), input.version()));
    }

    /** Declares them. */
    public static ReviewSubmissions of(Registrar add, Reviews reviews) {
        ReviewSubmissions submissions = new ReviewSubmissions(add.engine(), reviews);
        add.submission(submissions.start);
        add.submission(submissions.reply);
        add.submission(submissions.batch);
        add.submission(submissions.apply);
        return submissions;
    }

    /** A draft is its author's alone, and checked when the review is submitted. */
    Submitted start(Request request, Id snippet, NewThread thread) {
        Optional<String> key = request.query("key");
        return thread.comment().drafted()
                ? Submitted.published(
                        engine.database().inTransaction(() -> reviews.start(request.actor(), snippet, thread, key)))
                : engine.submit(start, request, new Start(snippet, thread, key.orElse(null)));
    }

    Submitted reply(Request request, Id snippet, Id thread, NewComment comment) {
        Optional<String> key = request.query("key");
        return comment.drafted()
                ? Submitted.published(engine.database()
                        .inTransaction(() -> reviews.reply(request.actor(), snippet, thread, comment, key)))
                : engine.submit(reply, request, new Reply(snippet, thread, comment, key.orElse(null)));
    }

    Submitted review(Request request, Id snippet) {
        List<CommentRow> drafts = reviews.drafts(request.actor(), snippet);
        if (drafts.isEmpty()) {
            throw new CommunityException(SnippetsErrors.NOTHING_DRAFTED, "There is no draft to submit.");
        }
        String text = drafts.stream().map(CommentRow::body).collect(Collectors.joining("\n\n"));
        List<Id> ids = drafts.stream().map(CommentRow::id).toList();
        return engine.submit(
                batch,
                request,
                new Batch(snippet, ids, text, request.query("key").orElse(null)));
    }

    Submitted apply(Request request, Id snippet, Id comment, Optional<String> version) {
        Integer read = version.filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(null);
        return engine.submit(apply, request, new Apply(snippet, comment, read));
    }

    private static <S extends Record> Submission<S> of(
            String name,
            Class<S> type,
            Function<S, Draft> draft,
            BiFunction<S, Draft, S> rewritten,
            BiFunction<Actor, S, Id> publisher) {
        return new Submission<>(name, type, false, SnippetsPermissions.WRITE, draft, rewritten, publisher);
    }

    private static Draft comment(Id snippet, @Nullable String body) {
        return new Draft(CommentContent.NAME, null, snippet, "", body == null ? "" : body);
    }

    private static Optional<String> key(@Nullable String key) {
        return Optional.ofNullable(key);
    }
}
