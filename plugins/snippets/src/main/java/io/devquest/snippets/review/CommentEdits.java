package io.devquest.snippets.review;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.revision.Revision;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.Snippets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Changes comments. Of what others have read, the engine keeps the earlier text. */
public final class CommentEdits {

    /** A change of a comment. */
    record Edit(
            Id snippet,
            Id comment,
            CommentChange change,
            @Nullable String key) {}

    private final Engine engine;
    private final ThreadMapper mapper;
    private final Snippets snippets;
    private final LiveThreads live;
    private final Submission<Edit> edit;

    private CommentEdits(Engine engine, ThreadMapper mapper, Snippets snippets, LiveThreads live) {
        this.engine = engine;
        this.mapper = mapper;
        this.snippets = snippets;
        this.live = live;
        edit = new Submission<>(
                "snippets.comment.edit",
                Edit.class,
                false,
                SnippetsPermissions.WRITE,
                input -> new Draft(CommentContent.NAME, input.comment(), input.snippet(), "", text(input.change())),
                (input, draft) -> new Edit(
                        input.snippet(), input.comment(), input.change().saying(draft.body()), input.key()),
                this::change);
    }

    /** Declares the submission. */
    public static CommentEdits of(Registrar add, Snippets snippets, LiveThreads live) {
        CommentEdits edits = new CommentEdits(add.engine(), add.mapper(ThreadMapper.class), snippets, live);
        add.submission(edits.edit);
        return edits;
    }

    /** A draft is its author's alone, and checked when the review is submitted. */
    Submitted edit(Request request, Id snippet, Id comment, CommentChange change) {
        Optional<String> key = request.query("key");
        Edit input = new Edit(snippet, comment, change, key.orElse(null));
        return own(request.actor(), snippet, comment, key).draft()
                ? Submitted.published(engine.database().inTransaction(() -> change(request.actor(), input)))
                : engine.submit(edit, request, input);
    }

    /** The same with an earlier text. */
    Submitted restore(Request request, Id id, String body) {
        CommentRow row = mapper.selectVisible(request.actor().viewer(), List.of(id)).stream()
                .findFirst()
                .orElseThrow(CommentEdits::gone);
        return edit(request, row.snippetId(), id, CommentChange.of(row, body));
    }

    boolean mayEdit(Actor actor, Id id) {
        return mapper.selectVisible(actor.viewer(), List.of(id)).stream()
                .anyMatch(row -> actor.id().filter(row.authorId()::equals).isPresent());
    }

    /** A comment of the actor. */
    CommentRow own(Actor actor, Id snippet, Id id, Optional<String> key) {
        snippets.get(actor, snippet, key);
        CommentRow row = mapper.selectComment(actor.viewer(), snippet, id).orElseThrow(CommentEdits::gone);
        if (actor.id().filter(row.authorId()::equals).isEmpty()) {
            throw new CommunityException(SnippetsErrors.NOT_YOURS, "Only its author changes a comment.");
        }
        return row;
    }

    /** What its lines were when it was written. */
    String quoted(Actor actor, CommentRow row) {
        return mapper.selectById(actor.viewer(), row.snippetId(), row.threadId())
                .map(ThreadRow::quoted)
                .orElseThrow(CommentEdits::gone);
    }

    private Id change(Actor actor, Edit input) {
        CommentRow row = own(actor, input.snippet(), input.comment(), Optional.ofNullable(input.key()));
        NewComment comment = input.change().comment(row.draft());
        String body = text(input.change());
        String suggestion =
                row.appliedRevision() == null ? comment.suggestionFor(quoted(actor, row)) : row.suggestion();
        Instant now = engine.clock().instant();
        int changed = mapper.updateText(
                row.id(),
                input.change().versionNumber(),
                body,
                engine.markdown().render(body),
                suggestion,
                row.draft() ? null : now);
        if (changed == 0) {
            throw new CommunityException(
                    CommonErrors.VERSION_STALE, "This comment was changed in the meantime. Read it again.");
        }
        if (!row.draft()) {
            published(row, body, now);
        }
        return row.id();
    }

    private void published(CommentRow row, String body, Instant now) {
        engine.revisions()
                .record(
                        row.id(),
                        Revision.of(row.authorId(), "", row.body(), "", row.createdAt()),
                        Revision.of(row.authorId(), "", body, "", now));
        engine.events().publish(new CommentEdited(row.id(), row.snippetId(), row.authorId(), row.version() + 1));
        live.changed(row.snippetId());
    }

    private static String text(CommentChange change) {
        return String.valueOf(change.body());
    }

    private static CommunityException gone() {
        return CommunityException.notFound("There is no such comment.");
    }
}
