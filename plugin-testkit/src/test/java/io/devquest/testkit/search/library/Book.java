package io.devquest.testkit.search.library;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A book.
 *
 * @param tags with blanks between them
 * @param series the book it is a part of
 */
record Book(
        Id id,
        Id author,
        String title,
        String body,
        String tags,
        @Nullable Id series,
        @Nullable String language,
        Instant madeAt) {

    ContentItem item() {
        return new ContentItem(Library.TYPE, id, title, body, "/library/" + id, author, madeAt);
    }

    SearchDocument document() {
        SearchDocument document = SearchDocument.of(id, title, body, madeAt)
                .by(author)
                .tagged(tags.isEmpty() ? List.of() : List.of(tags.split(" ")))
                .in("hall");
        document = series == null ? document : document.partOf(series);
        return language == null ? document : document.inLanguage(language);
    }
}
