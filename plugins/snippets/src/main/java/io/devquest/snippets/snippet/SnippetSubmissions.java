package io.devquest.snippets.snippet;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.api.moderation.Draft;
import io.devquest.api.moderation.Submission;
import io.devquest.api.moderation.Submitted;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.Secrets;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.SnippetsErrors;
import io.devquest.snippets.shared.SnippetsPermissions;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Snippets and their changes, on their way through the checks of the community. */
public final class SnippetSubmissions {

    /** A snippet to share. */
    record Share(NewSnippet snippet) {}

    /** A snippet to fork. */
    record Fork(Id snippet, @Nullable String key) {}

    /** A change of a snippet. */
    record Edit(Id snippet, SnippetChange change) {}

    private final Engine engine;
    private final Snippets snippets;
    private final Revisions revisions;
    private final Submission<Share> share;
    private final Submission<Fork> fork;
    private final Submission<Edit> edit;

    private SnippetSubmissions(Engine engine, Snippets snippets, Revisions revisions) {
        this.engine = engine;
        this.snippets = snippets;
        this.revisions = revisions;
        share = new Submission<>(
                "snippets.snippet",
                Share.class,
                true,
                SnippetsPermissions.WRITE,
                input -> draft(null, input.snippet().title(), input.snippet().description()),
                (input, draft) -> new Share(rewritten(input.snippet(), draft)),
                (actor, input) -> snippets.share(actor, input.snippet(), null));
        fork = new Submission<>(
                "snippets.fork",
                Fork.class,
                true,
                SnippetsPermissions.WRITE,
                input -> draft(null, "", ""),
                (input, draft) -> input,
                (actor, input) -> snippets.fork(actor, input.snippet(), Optional.ofNullable(input.key())));
        edit = new Submission<>(
                "snippets.snippet.edit",
                Edit.class,
                false,
                SnippetsPermissions.WRITE,
                input -> draft(
                        input.snippet(), input.change().title(), input.change().description()),
                (input, draft) -> new Edit(input.snippet(), rewritten(input.change(), draft)),
                (actor, input) -> snippets.change(actor, input.snippet(), input.change()));
    }

    /** Declares them. */
    public static SnippetSubmissions of(Registrar add, Snippets snippets, Revisions revisions) {
        SnippetSubmissions submissions = new SnippetSubmissions(add.engine(), snippets, revisions);
        add.submission(submissions.share);
        add.submission(submissions.fork);
        add.submission(submissions.edit);
        return submissions;
    }

    Submitted share(Request request, NewSnippet snippet) {
        warn(request, snippet.audience(), snippet.files() == null ? List.of() : snippet.files());
        return engine.submit(share, request, new Share(snippet));
    }

    Submitted fork(Request request, Id snippet) {
        return engine.submit(
                fork, request, new Fork(snippet, request.query("key").orElse(null)));
    }

    public Submitted edit(Request request, Id snippet, SnippetChange change) {
        if (change.files() != null || change.audience() != null) {
            Snippet own = snippets.getOwn(request.actor(), snippet);
            warn(
                    request,
                    change.audience() == null ? own.audience() : change.audience(),
                    change.files() == null ? revisions.files(snippet, own.revision()) : change.files());
        }
        return engine.submit(edit, request, new Edit(snippet, change));
    }

    /** Once, before a key is published; whoever means it says so and is asked no more. */
    private static void warn(Request request, @Nullable String audience, List<SnippetFile> files) {
        boolean meant = request.query("secrets")
                .or(() -> Optional.ofNullable(request.form().get("secrets")))
                .filter("allowed"::equals)
                .isPresent();
        if (!meant && !Sharing.PRIVATE.equals(audience)) {
            Secrets.in(files).ifPresent(place -> {
                throw new CommunityException(
                        SnippetsErrors.SECRET_FOUND,
                        "This looks like a private key or a token: " + place
                                + ". Take it out, or say that it may be seen.");
            });
        }
    }

    private static Draft draft(@Nullable Id id, @Nullable String title, @Nullable String text) {
        return new Draft(SnippetContent.NAME, id, null, title == null ? "" : title, text == null ? "" : text);
    }

    private static NewSnippet rewritten(NewSnippet input, Draft draft) {
        return new NewSnippet(
                draft.title(),
                draft.body(),
                input.tags(),
                input.audience(),
                input.context(),
                input.files(),
                input.message());
    }

    private static SnippetChange rewritten(SnippetChange input, Draft draft) {
        return new SnippetChange(
                input.title() == null ? null : draft.title(),
                input.description() == null ? null : draft.body(),
                input.tags(),
                input.audience(),
                input.context(),
                input.files(),
                input.message(),
                input.version());
    }
}
