package io.devquest.courses.content;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import io.devquest.courses.shared.Contexts;
import io.devquest.courses.shared.CourseTypes;
import java.time.Instant;
import java.util.List;

/** A course as an item of content. */
record CourseItemRow(Id id, String slug, String title, String description, Id importedBy, Instant createdAt) {

    ContentItem item() {
        return new ContentItem(CourseTypes.COURSE, id, title, description, Contexts.url(slug), importedBy, createdAt);
    }

    SearchDocument document() {
        return SearchDocument.of(id, title, description, createdAt).in(slug).about(List.of(Contexts.course(slug)));
    }
}
