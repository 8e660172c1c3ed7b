package io.devquest.engine.moderation.check;

import io.devquest.api.data.Slice;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.http.Request;
import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import java.util.List;
import java.util.Map;

/** The watched words, for those who choose them. */
final class WordHandlers {

    private static final String PATH = "/admin/words";

    private final WatchedWords words;

    WordHandlers(WatchedWords words) {
        this.words = words;
    }

    Response page(Request request) {
        return Response.page(all());
    }

    Response submit(Request request) {
        try {
            words.add(request.actor(), request.body(NewWord.class));
            return Response.redirect(PATH);
        } catch (InvalidInput invalid) {
            return Response.page(all().withErrors(invalid, request.form()))
                    .status(invalid.error().kind().status());
        }
    }

    Response removed(Request request) {
        words.remove(request.id("id"));
        return Response.redirect(PATH);
    }

    Response list(Request request) {
        return Response.json(new Slice<>(documents(), null));
    }

    Response add(Request request) {
        WordDocument word = WordDocument.of(words.add(request.actor(), request.body(NewWord.class)));
        return Response.created("/api/v1/admin/words/" + word.id(), word);
    }

    Response remove(Request request) {
        words.remove(request.id("id"));
        return Response.noContent();
    }

    private List<WordDocument> documents() {
        return words.list().stream().map(WordDocument::of).toList();
    }

    private Page all() {
        return Page.of("core/admin/words", "core.words.title")
                .with("words", documents())
                .with("errors", Map.of())
                .with("values", Map.of());
    }
}
