package io.devquest.api.search;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What can be found of a content item. Begin with {@link #of} and add what the item has. It says nothing of who may
 * find it: audience and state are the engine's.
 *
 * @param id the item
 * @param title one line of text, which counts more than the text; may be empty
 * @param text Markdown or plain text; the first 100,000 characters are read
 * @param author who made it, for {@code author:}
 * @param tags for {@code tag:}, in any case
 * @param places where it is, for {@code in:}, such as the slug of its board; in any case
 * @param flags for {@code is:}, such as {@code solved}; lower-case words
 * @param contexts what it is about in the learning world; {@code in:} finds them as well
 * @param parent the item it is a part of, without which it is not found
 * @param language a tag of BCP 47 such as {@code de}; found out from the text if it is empty
 * @param createdAt when it was made, for {@code before:} and {@code after:}
 */
public record SearchDocument(
        Id id,
        String title,
        String text,
        Optional<Id> author,
        Set<String> tags,
        Set<String> places,
        Set<String> flags,
        List<Context> contexts,
        Optional<Id> parent,
        Optional<String> language,
        Instant createdAt) {

    /** Copies the collections. */
    public SearchDocument {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(text, "text");
        tags = Set.copyOf(tags);
        places = Set.copyOf(places);
        flags = Set.copyOf(flags);
        contexts = List.copyOf(contexts);
    }

    /** A document with nothing but a title and a text. */
    public static SearchDocument of(Id id, String title, String text, Instant createdAt) {
        return new SearchDocument(
                id,
                title,
                text,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                createdAt);
    }

    /** The same with its author. */
    public SearchDocument by(Id person) {
        return new SearchDocument(
                id, title, text, Optional.of(person), tags, places, flags, contexts, parent, language, createdAt);
    }

    /** The same with these tags. */
    public SearchDocument tagged(Collection<String> words) {
        return new SearchDocument(
                id, title, text, author, Set.copyOf(words), places, flags, contexts, parent, language, createdAt);
    }

    /** The same in these places. */
    public SearchDocument in(String... words) {
        return new SearchDocument(
                id, title, text, author, tags, Set.of(words), flags, contexts, parent, language, createdAt);
    }

    /** The same with these flags. */
    public SearchDocument is(Collection<String> words) {
        return new SearchDocument(
                id, title, text, author, tags, places, Set.copyOf(words), contexts, parent, language, createdAt);
    }

    /** The same about these things of the learning world. */
    public SearchDocument about(Collection<Context> things) {
        return new SearchDocument(
                id, title, text, author, tags, places, flags, List.copyOf(things), parent, language, createdAt);
    }

    /** The same as a part of an item: while that one is hidden or removed, its parts are not found. */
    public SearchDocument partOf(Id whole) {
        return new SearchDocument(
                id, title, text, author, tags, places, flags, contexts, Optional.of(whole), language, createdAt);
    }

    /** The same in that language. */
    public SearchDocument inLanguage(String tag) {
        return new SearchDocument(
                id, title, text, author, tags, places, flags, contexts, parent, Optional.of(tag), createdAt);
    }
}
