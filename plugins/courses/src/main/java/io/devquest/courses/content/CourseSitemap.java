package io.devquest.courses.content;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Sitemap;
import io.devquest.api.data.Id;
import io.devquest.courses.shared.Contexts;
import io.devquest.courses.shared.CoursesPermissions;
import io.devquest.courses.shared.Viewer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The courses that a guest may read. */
public final class CourseSitemap implements Sitemap {

    private final ContentMapper mapper;

    private CourseSitemap(ContentMapper mapper) {
        this.mapper = mapper;
    }

    /** Over this plugin's own mapper. */
    public static CourseSitemap of(Registrar add) {
        return new CourseSitemap(add.mapper(ContentMapper.class));
    }

    @Override
    public String name() {
        return "courses.courses";
    }

    @Override
    public List<Id> begins(Actor guest, int size) {
        return guest.can(CoursesPermissions.READ) ? mapper.selectCourseBegins(Viewer.of(guest), size) : List.of();
    }

    @Override
    public Map<String, Instant> pages(Actor guest, Id from, int limit) {
        Map<String, Instant> pages = new LinkedHashMap<>();
        if (guest.can(CoursesPermissions.READ)) {
            mapper.selectCoursePages(Viewer.of(guest), from, limit)
                    .forEach(page -> pages.put(Contexts.url(page.course()), page.changedAt()));
        }
        return pages;
    }
}
