package io.devquest.snippets.embed;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.http.Request;
import io.devquest.snippets.file.Revisions;
import io.devquest.snippets.file.SnippetFile;
import io.devquest.snippets.snippet.Snippet;
import io.devquest.snippets.snippet.Snippets;
import java.util.List;
import java.util.Optional;

/** Frames of public snippets. Nothing else is ever in one, whoever asks: other sites show it to anybody. */
public final class Embeds {

    private final Engine engine;
    private final Snippets snippets;
    private final Revisions revisions;

    public Embeds(Engine engine, Snippets snippets, Revisions revisions) {
        this.engine = engine;
        this.snippets = snippets;
        this.revisions = revisions;
    }

    Snippet snippet(Actor actor, Id id) {
        return snippets.find(actor, id, Optional.empty())
                .filter(Snippet::forEverybody)
                .orElseThrow(() -> CommunityException.notFound("There is no such snippet, or not everybody sees it."));
    }

    Embed get(Request request, Snippet snippet) {
        Optional<String> number = request.query("revision");
        int revision = number.map(Embeds::number).orElse(snippet.revision());
        List<SnippetFile> files = revisions.files(snippet.id(), revision);
        Optional<String> name = request.query("file");
        Optional<String> lines = request.query("lines");
        StringBuilder query = new StringBuilder();
        number.ifPresent(text -> add(query, "revision", text));
        name.ifPresent(text -> add(query, "file", text));
        lines.ifPresent(text -> add(query, "lines", text));
        return Embed.of(engine.siteUrl(), snippet, query.toString(), excerpts(files, name, lines));
    }

    /** The frame of what is on the page of a snippet; empty if not everybody may see it. */
    Optional<Embed> shown(Snippet snippet, int revision) {
        return Optional.of(snippet)
                .filter(Snippet::forEverybody)
                .map(one -> Embed.of(
                        engine.siteUrl(), one, revision == one.revision() ? "" : "?revision=" + revision, List.of()));
    }

    /** Lines without the name of a file are those of the first one. */
    private static List<Excerpt> excerpts(List<SnippetFile> files, Optional<String> name, Optional<String> lines) {
        if (name.isEmpty() && lines.isEmpty()) {
            return files.stream().map(Excerpt::all).toList();
        }
        SnippetFile file = files.stream()
                .filter(one -> name.isEmpty() || name.get().equals(one.name()))
                .findFirst()
                .orElseThrow(() -> CommunityException.notFound("This revision has no file of that name."));
        return List.of(lines.map(range -> Excerpt.of(file, range)).orElseGet(() -> Excerpt.all(file)));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw CommunityException.notFound("A revision is named by its number.");
        }
        return Integer.parseInt(text);
    }

    private static void add(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&').append(name).append('=').append(Embed.encoded(value));
    }
}
