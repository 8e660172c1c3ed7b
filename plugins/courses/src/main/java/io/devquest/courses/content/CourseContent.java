package io.devquest.courses.content;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.ContentType;
import io.devquest.api.data.Id;
import io.devquest.api.search.SearchDocument;
import io.devquest.courses.shared.CourseTypes;
import io.devquest.courses.shared.CoursesPermissions;
import io.devquest.courses.shared.Viewer;
import java.util.Collection;
import java.util.List;

/** Courses, as the rest of the community sees them. What people did in them goes with their account. */
public final class CourseContent implements ContentType {

    private final ContentMapper mapper;
    private final OwnRecords records;

    private CourseContent(ContentMapper mapper, OwnRecords records) {
        this.mapper = mapper;
        this.records = records;
    }

    /** Over this plugin's own mappers. */
    public static CourseContent of(Registrar add) {
        return new CourseContent(add.mapper(ContentMapper.class), new OwnRecords(add.mapper(OwnRecordsMapper.class)));
    }

    @Override
    public String name() {
        return CourseTypes.COURSE;
    }

    @Override
    public boolean gathers() {
        return true;
    }

    @Override
    public List<ContentItem> visible(Actor actor, Collection<Id> ids) {
        return actor.can(CoursesPermissions.READ)
                ? mapper.selectCourses(Viewer.of(actor), ids).stream()
                        .map(CourseItemRow::item)
                        .toList()
                : List.of();
    }

    @Override
    public List<SearchDocument> documents(Collection<Id> ids) {
        return mapper.selectCourseDocuments(ids).stream()
                .map(CourseItemRow::document)
                .toList();
    }

    @Override
    public List<Object> export(Id person) {
        return records.of(person);
    }

    @Override
    public void erase(Id person) {
        records.erase(person);
    }
}
