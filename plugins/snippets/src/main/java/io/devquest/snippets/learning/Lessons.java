package io.devquest.snippets.learning;

import io.devquest.api.Engine;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Context;
import io.devquest.api.data.Paging;
import io.devquest.api.http.Request;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import io.devquest.api.view.Fragment;
import io.devquest.snippets.shared.SnippetsPermissions;
import io.devquest.snippets.snippet.Snippets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The part of the page of a lesson: what was shared about it and its exercises. */
public final class Lessons {

    private static final int SHOWN = 5;

    private final Engine engine;
    private final Snippets snippets;

    public Lessons(Engine engine, Snippets snippets) {
        this.engine = engine;
        this.snippets = snippets;
    }

    /** Empty for those who may not read snippets. */
    public Optional<Fragment> part(Request request, Context lesson) {
        Actor actor = request.actor();
        if (!actor.can(SnippetsPermissions.READ)) {
            return Optional.empty();
        }
        Collection<CourseItem> exercises = engine.capability(CourseCatalog.class)
                .map(catalog -> catalog.parts(actor, lesson))
                .orElse(List.of());
        List<Context> about = new ArrayList<>(List.of(lesson));
        exercises.forEach(exercise -> about.add(exercise.context()));
        return Optional.of(Fragment.of("snippets/lesson")
                .with("context", lesson.toString())
                .with("passed", passed(actor, exercises))
                .with("mayShare", actor.signedIn() && actor.can(SnippetsPermissions.WRITE))
                .with("snippets", snippets.about(actor, about, new Paging(SHOWN, Optional.empty()))));
    }

    private List<CourseItem> passed(Actor actor, Collection<CourseItem> exercises) {
        if (actor.id().isEmpty() || exercises.isEmpty()) {
            return List.of();
        }
        Set<Context> completed = engine.completions()
                .completed(
                        actor.requireId(),
                        exercises.stream().map(CourseItem::context).toList());
        return exercises.stream()
                .filter(exercise -> completed.contains(exercise.context()))
                .toList();
    }
}
