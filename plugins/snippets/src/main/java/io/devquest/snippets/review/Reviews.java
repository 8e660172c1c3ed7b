package io.devquest.snippets.review;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.snippets.anchor.Anchor;
import io.devquest.snippets.anchor.Anchors;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.SnippetChange;
import io.devquest.snippets.snippet.Snippets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Comments on lines. What is written goes through {@link ReviewSubmissions}. */
public final class Reviews {

    private static final int EXCERPT = 200;

    private final Engine engine;
    private final ThreadMapper mapper;
    private final Snippets snippets;
    private final Revisions revisions;
    private final LiveThreads live;

    private Reviews(Engine engine, ThreadMapper mapper, Snippets snippets, Revisions revisions, LiveThreads live) {
        this.engine = engine;
        this.mapper = mapper;
        this.snippets = snippets;
        this.revisions = revisions;
        this.live = live;
    }

    public static Reviews of(Registrar add, Snippets snippets, Revisions revisions, LiveThreads live) {
        return new Reviews(add.engine(), add.mapper(ThreadMapper.class), snippets, revisions, live);
    }

    /** Starts a thread at lines of a revision; they may be elsewhere in the latest one. In a transaction. */
    public Id start(Actor actor, Id snippetId, NewThread input, Optional<String> key) {
        Snippet snippet = snippets.get(actor, snippetId, key);
        List<SnippetFile> read = revisions.files(snippetId, input.revisionNumber());
        String file = String.valueOf(input.file());
        List<String> lines = read.stream()
                .filter(one -> file.equals(one.name()))
                .findFirst()
                .map(one -> String.valueOf(one.text()).lines().toList())
                .orElseThrow(() -> InvalidInput.of("file", "exists", "This revision has no file of that name."));
        if (input.lastLine() > lines.size() || input.lastLine() < input.firstLine()) {
            throw InvalidInput.of("last", "range", "The file has no such lines.");
        }
        Anchor anchor = new Anchor(file, input.firstLine(), input.lastLine());
        Optional<Anchor> now = input.revisionNumber() == snippet.revision()
                ? Optional.of(anchor)
                : Anchors.between(
                                Threads.sources(read), Threads.sources(revisions.files(snippetId, snippet.revision())))
                        .place(anchor);
        Anchor shown = now.orElse(anchor);
        ThreadRow thread = new ThreadRow(
                engine.ids().next(),
                snippetId,
                actor.requireId(),
                input.revisionNumber(),
                file,
                anchor.first(),
                anchor.last(),
                String.join("\n", lines.subList(anchor.first() - 1, anchor.last())),
                shown.file(),
                shown.first(),
                shown.last(),
                now.isEmpty(),
                null,
                engine.clock().instant());
        mapper.insert(thread);
        return add(actor, snippet, thread, input.comment());
    }

    /** Adds a reply. In a transaction. */
    Id reply(Actor actor, Id snippetId, Id threadId, NewComment input, Optional<String> key) {
        Snippet snippet = snippets.get(actor, snippetId, key);
        return add(actor, snippet, thread(actor, snippetId, threadId), input);
    }

    private Id add(Actor actor, Snippet snippet, ThreadRow thread, NewComment input) {
        Id author = actor.requireId();
        if (!author.equals(snippet.author().id())
                && !engine.relations().mayReach(author, snippet.author().id())) {
            throw new CommunityException(SnippetsErrors.UNREACHABLE, "One of you has blocked the other.");
        }
        Id id = engine.ids().next();
        String body = String.valueOf(input.body());
        mapper.insertComment(
                id,
                thread.id(),
                author,
                body,
                engine.markdown().render(body),
                input.suggestionFor(thread.quoted()),
                input.drafted(),
                engine.clock().instant());
        if (!input.drafted()) {
            publish(actor, snippet, thread.id(), id, body, false);
            live.changed(snippet.id());
        }
        return id;
    }

    private LineCommented publish(Actor actor, Snippet snippet, Id thread, Id comment, String body, boolean reviewed) {
        engine.audiences().share(CommentContent.NAME, comment, snippet.id());
        LineCommented fact = new LineCommented(
                comment,
                snippet.id(),
                snippet.title(),
                snippet.page() + "#thread-" + thread,
                engine.markdown().excerpt(body, EXCERPT),
                actor.requireId(),
                snippet.author().id(),
                mapper.selectAuthors(thread),
                reviewed);
        engine.events().publish(fact);
        return fact;
    }

    /** What somebody keeps until the review is submitted. */
    List<CommentRow> drafts(Actor actor, Id snippet) {
        return mapper.selectDrafts(snippet, actor.requireId());
    }

    /** Publishes these drafts at once. In a transaction. */
    Id submit(Actor actor, Id snippetId, Collection<Id> drafts, Optional<String> key) {
        Snippet snippet = snippets.get(actor, snippetId, key);
        List<LineCommented> facts = new ArrayList<>();
        for (CommentRow draft : drafts(actor, snippetId)) {
            if (drafts.contains(draft.id()) && mapper.updatePublished(draft.id(), draft.body(), draft.html()) == 1) {
                facts.add(publish(actor, snippet, draft.threadId(), draft.id(), draft.body(), true));
            }
        }
        if (!facts.isEmpty()) {
            engine.events().publish(ReviewSubmitted.of(facts));
            live.changed(snippetId);
        }
        return snippetId;
    }

    /** Puts what a comment suggests in place of its lines, which makes a revision. In a transaction. */
    Id apply(Actor actor, Id snippetId, Id commentId, @Nullable Integer version) {
        Snippet snippet = snippets.getOwn(actor, snippetId);
        CommentRow comment = comment(actor, snippetId, commentId);
        ThreadRow thread = thread(actor, snippetId, comment.threadId());
        String suggestion = comment.suggestion();
        boolean otherThanRead = version != null && version != comment.version();
        if (suggestion == null || thread.outdated() || comment.draft() || otherThanRead) {
            throw outdated();
        }
        List<SnippetFile> files = Suggestions.applied(
                        revisions.files(snippetId, snippet.revision()), thread, suggestion)
                .orElseThrow(Reviews::outdated);
        int revision = snippet.revision() + 1;
        if (mapper.updateApplied(commentId, comment.version(), revision) == 0) {
            throw outdated();
        }
        snippets.change(actor, snippetId, SnippetChange.of(files, "Suggestion applied", snippet.version()));
        if (!suggestion.isEmpty()) {
            // nobody need look for lines that were put there
            int last = thread.nowFirst() + (int) suggestion.lines().count() - 1;
            mapper.updatePlace(thread.id(), thread.nowFile(), thread.nowFirst(), last, false);
        }
        mapper.updateResolved(thread.id(), actor.requireId());
        engine.events()
                .publish(new SuggestionApplied(
                        snippetId, snippet.title(), snippet.page(), actor.requireId(), comment.authorId(), revision));
        return snippetId;
    }

    private static CommunityException outdated() {
        return new CommunityException(
                SnippetsErrors.SUGGESTION_OUTDATED, "The lines or the suggestion have changed since you read it.");
    }

    void resolve(Actor actor, Id snippetId, Id threadId, Optional<String> key, boolean resolved) {
        Snippet snippet = snippets.get(actor, snippetId, key);
        ThreadRow thread = thread(actor, snippetId, threadId);
        Id me = actor.requireId();
        if (!me.equals(thread.authorId()) && !me.equals(snippet.author().id())) {
            throw new CommunityException(
                    SnippetsErrors.NOT_YOURS, "Who began a thread and who shared the snippet resolve it.");
        }
        engine.database().inTransaction(() -> {
            mapper.updateResolved(threadId, resolved ? me : null);
            live.changed(snippetId);
        });
    }

    /** Deletes a comment and returns its thread. */
    Id delete(Actor actor, Id snippetId, Id commentId, Optional<String> key) {
        snippets.get(actor, snippetId, key);
        CommentRow comment = comment(actor, snippetId, commentId);
        if (!comment.authorId().equals(actor.requireId())) {
            throw new CommunityException(SnippetsErrors.NOT_YOURS, "Only its author deletes a comment.");
        }
        engine.database().inTransaction(() -> {
            mapper.updateDeleted(commentId, engine.clock().instant());
            if (!comment.draft()) {
                engine.audiences().conceal(commentId);
                live.changed(snippetId);
            }
        });
        return comment.threadId();
    }

    void moderate(Id comment, boolean away) {
        engine.database().inTransaction(() -> {
            mapper.updateDeleted(comment, away ? engine.clock().instant() : null);
            mapper.selectAny(List.of(comment)).forEach(row -> live.changed(row.snippetId()));
        });
    }

    List<CommentRow> visible(Actor actor, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : mapper.selectVisible(actor.viewer(), ids);
    }

    List<CommentRow> any(Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : mapper.selectAny(ids);
    }

    private ThreadRow thread(Actor actor, Id snippet, Id id) {
        return mapper.selectById(actor.viewer(), snippet, id)
                .orElseThrow(() -> CommunityException.notFound("There is no such thread."));
    }

    private CommentRow comment(Actor actor, Id snippet, Id id) {
        return mapper.selectComment(actor.viewer(), snippet, id)
                .orElseThrow(() -> CommunityException.notFound("There is no such comment."));
    }
}
