package io.devquest.courses.content;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import io.devquest.api.view.Markdown;
import io.devquest.courses.shared.CourseTypes;
import io.devquest.courses.shared.CoursesPermissions;
import io.devquest.courses.shared.Viewer;
import java.util.Collection;
import java.util.List;

/** Lessons, as the rest of the community sees them. */
public final class LessonContent implements ContentType {

    private final ContentMapper mapper;
    private final Markdown markdown;

    private LessonContent(ContentMapper mapper, Markdown markdown) {
        this.mapper = mapper;
        this.markdown = markdown;
    }

    /** Over this plugin's own mapper. */
    public static LessonContent of(Registrar add) {
        return new LessonContent(add.mapper(ContentMapper.class), add.engine().markdown());
    }

    @Override
    public String name() {
        return CourseTypes.LESSON;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return actor.can(CoursesPermissions.READ)
                ? mapper.selectLessons(Viewer.of(actor), ids).stream()
                        .map(row -> row.item(markdown))
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return mapper.selectLessonDocuments(ids).stream()
                .map(LessonItemRow::document)
                .toList();
    }
}
