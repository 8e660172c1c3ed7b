package io.devquest.courses.content;

import io.devquest.api.content.ContentItem;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import io.devquest.api.view.Markdown;
import io.devquest.courses.shared.Contexts;
import io.devquest.courses.shared.CourseTypes;
import java.time.Instant;
import java.util.List;

/** A lesson as an item of content. */
record LessonItemRow(
        Id id, Id courseId, String course, String slug, String title, String body, Id importedBy, Instant createdAt) {

    private static final int EXCERPT = 200;

    ContentItem item(Markdown markdown) {
        return new ContentItem(
                CourseTypes.LESSON,
                id,
                title,
                markdown.excerpt(body, EXCERPT),
                Contexts.url(course, slug),
                importedBy,
                createdAt);
    }

    SearchDocument document() {
        return SearchDocument.of(id, title, body, createdAt)
                .in(course)
                .about(List.of(Contexts.lesson(course, slug), Contexts.course(course)))
                .partOf(courseId);
    }
}
