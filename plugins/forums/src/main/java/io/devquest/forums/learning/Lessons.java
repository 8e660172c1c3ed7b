package io.devquest.forums.learning;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Context;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import io.devquest.api.view.Fragment;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.topic.TopicFilter;
import io.devquest.forums.topic.TopicLists;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the forums add to pages about lessons and exercises: the questions people have asked there. */
public final class Lessons {

    private static final int SHOWN = 5;

    private final Engine engine;
    private final TopicLists lists;

    public Lessons(Engine engine, TopicLists lists) {
        this.engine = engine;
        this.lists = lists;
    }

    /** The part of the page; empty for those who may not read. */
    public Optional<Fragment> part(Request request, Context lesson) {
        if (!request.actor().can(ForumsPermissions.READ)) {
            return Optional.empty();
        }
        TopicFilter filter = TopicFilter.about(lesson.toString());
        return Optional.of(Fragment.of("forums/lesson")
                .with("context", lesson.toString())
                .with("topics", lists.anywhere(request.actor(), filter, new Paging(SHOWN, Optional.empty()))));
    }

    /** The course, lesson or exercise, if there is a catalogue that knows it. */
    @Nullable CourseItem find(Actor actor, @Nullable Context context) {
        return context == null
                ? null
                : engine.capability(CourseCatalog.class)
                        .map(catalog -> catalog.items(actor, List.of(context)).get(context))
                        .orElse(null);
    }
}
