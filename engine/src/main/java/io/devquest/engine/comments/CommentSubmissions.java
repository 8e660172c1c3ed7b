package io.devquest.engine.comments;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.engine.access.CorePermissions;

/** Comments and their edits, on their way through the checks of the community. */
final class CommentSubmissions {

    /** A comment for an item. */
    record Write(String type, Id item, NewComment comment) {}

    /** A change of a comment. */
    record Edit(Id comment, CommentChange change) {}

    private final Engine engine;
    private final Submission<Write> write;
    private final Submission<Edit> edit;

    private CommentSubmissions(Engine engine, CommentWriter writer) {
        this.engine = engine;
        write = new Submission<>(
                CommentContent.NAME,
                Write.class,
                false,
                CorePermissions.COMMENT,
                input -> new Draft(
                        CommentContent.NAME,
                        null,
                        input.item(),
                        "",
                        input.comment().text()),
                (input, draft) -> new Write(
                        input.type(),
                        input.item(),
                        new NewComment(draft.body(), input.comment().replyTo())),
                (actor, input) -> writer.add(actor, input.type(), input.item(), input.comment()));
        edit = new Submission<>(
                CommentContent.NAME + ".edit",
                Edit.class,
                false,
                CorePermissions.COMMENT,
                input -> new Draft(
                        CommentContent.NAME,
                        input.comment(),
                        null,
                        "",
                        input.change().text()),
                (input, draft) -> new Edit(
                        input.comment(),
                        new CommentChange(draft.body(), input.change().version())),
                (actor, input) -> writer.edit(actor, input.comment(), input.change()));
    }

    /** Declares them. */
    static CommentSubmissions of(Registrar add, CommentWriter writer) {
        CommentSubmissions submissions = new CommentSubmissions(add.engine(), writer);
        add.submission(submissions.write);
        add.submission(submissions.edit);
        return submissions;
    }

    Submitted write(Request request, String type, Id item, NewComment comment) {
        return engine.submit(write, request, new Write(type, item, comment));
    }

    Submitted edit(Request request, Id comment, CommentChange change) {
        return engine.submit(edit, request, new Edit(comment, change));
    }
}
