package io.devquest.snippets.snippet;

import io.devquest.api.Engine;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.moderation.Submitted;
import io.devquest.api.view.Page;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.shared.SnippetsErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The forms in which snippets are written. */
final class SnippetPages {

    /** Something to choose. */
    public record Choice(String value, String label) {}

    private static final int EMPTY = 3;

    private final Engine engine;
    private final Snippets snippets;
    private final SnippetSubmissions submissions;
    private final Revisions revisions;

    SnippetPages(Engine engine, Snippets snippets, SnippetSubmissions submissions, Revisions revisions) {
        this.engine = engine;
        this.snippets = snippets;
        this.submissions = submissions;
        this.revisions = revisions;
    }

    Response form(Request request) {
        return Response.page(empty(request)
                .with("fields", SnippetForm.fields(List.of(), EMPTY))
                .with("context", request.query("context").orElse(null))
                .with("audience", request.query("audience").orElse(null)));
    }

    Response share(Request request) {
        try {
            SnippetForm form = request.body(SnippetForm.class);
            return next(
                    request,
                    submissions.share(request, form.snippet(engine.tags().read(line(form.tags())), request.form())));
        } catch (CommunityException refused) {
            return again(empty(request), request, refused);
        }
    }

    Response editForm(Request request) {
        Snippet snippet = snippets.getOwn(request.actor(), request.id("id"));
        List<SnippetFile> files = revisions.files(snippet.id(), snippet.revision());
        return Response.page(edit(request, snippet).with("fields", SnippetForm.fields(files, EMPTY)));
    }

    Response edit(Request request) {
        Id id = request.id("id");
        try {
            SnippetForm form = request.body(SnippetForm.class);
            return next(
                    request,
                    submissions.edit(request, id, form.change(engine.tags().read(line(form.tags())), request.form())));
        } catch (CommunityException refused) {
            return again(edit(request, snippets.getOwn(request.actor(), id)), request, refused);
        }
    }

    Response fork(Request request) {
        return next(request, submissions.fork(request, request.id("id")));
    }

    Response delete(Request request) {
        snippets.delete(request.actor(), request.id("id"));
        return Response.redirect("/snippets?list=mine");
    }

    private Response next(Request request, Submitted submitted) {
        return Response.redirect(
                submitted.waits()
                        ? submitted.url()
                        : snippets.getOwn(request.actor(), submitted.requireContent())
                                .url());
    }

    private Page empty(Request request) {
        return Page.of("snippets/new", "snippets.new").with("audiences", audiences(request));
    }

    private Page edit(Request request, Snippet snippet) {
        return Page.of("snippets/edit", "snippets.edit")
                .with("snippet", snippet)
                .with("audiences", audiences(request));
    }

    private List<Choice> audiences(Request request) {
        List<Choice> groups = new ArrayList<>();
        request.actor()
                .id()
                .ifPresent(id -> engine.groups()
                        .of(id)
                        .forEach(group -> groups.add(new Choice("group:" + group.id(), group.name()))));
        return groups;
    }

    /** What was typed stays in the form. */
    private static Response again(Page form, Request request, CommunityException refused) {
        boolean secret = refused.error() == SnippetsErrors.SECRET_FOUND;
        if (!secret
                && !(refused instanceof InvalidInput)
                && !refused.error().code().startsWith("moderation_")) {
            throw refused;
        }
        List<SnippetFile> typed = new ArrayList<>();
        for (int i = 1; request.form().containsKey("text" + i); i++) {
            typed.add(new SnippetFile(
                    request.form().getOrDefault("name" + i, ""), request.form().get("text" + i)));
        }
        Page page = form.with("secret", secret)
                .with("fields", typed)
                .with("values", request.form())
                .with("problem", refused.getMessage());
        if (refused instanceof InvalidInput invalid) {
            page = page.withErrors(invalid, request.form());
        } else {
            page = page.with("errors", Map.of());
        }
        return Response.page(page).status(refused.error().kind().status());
    }

    private static String line(@Nullable String tags) {
        return tags == null ? "" : tags;
    }
}
