package io.devquest.courses.catalog;

import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import io.devquest.courses.course.Courses;
import io.devquest.courses.shared.Contexts;
import io.devquest.courses.shared.CoursesPermissions;
import io.devquest.courses.shared.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What other plugins ask for: courses, lessons and exercises by their contexts. */
public final class Catalog implements CourseCatalog {

    private static final int MOST_PARTS = 500;
    private static final int MOST_ENROLLED = 200;
    private static final int PARTS_OF_A_LESSON = 2;
    private static final int PARTS_OF_AN_EXERCISE = 3;

    private final CatalogMapper mapper;
    private final Courses courses;

    private Catalog(CatalogMapper mapper, Courses courses) {
        this.mapper = mapper;
        this.courses = courses;
    }

    /** The service over this plugin's own mapper. */
    public static Catalog of(Registrar add, Courses courses) {
        return new Catalog(add.mapper(CatalogMapper.class), courses);
    }

    @Override
    public Slice<CourseItem> courses(Actor actor, Paging paging) {
        if (!mayRead(actor)) {
            return new Slice<>(List.of(), null);
        }
        return courses.list(actor, paging)
                .map(course ->
                        new CourseItem(Contexts.course(course.slug()), course.title(), course.url(), Optional.empty()));
    }

    @Override
    public Collection<CourseItem> parts(Actor actor, Context whole) {
        List<CatalogMapper.ItemRow> rows = List.of();
        List<String> words = words(whole);
        if (mayRead(actor) && whole.kind() == Context.Kind.COURSE) {
            rows = mapper.selectLessons(Viewer.of(actor), whole.id(), MOST_PARTS);
        } else if (mayRead(actor) && whole.kind() == Context.Kind.LESSON && words.size() == PARTS_OF_A_LESSON) {
            var lesson = new CatalogMapper.Words(words.get(0), words.get(1), "");
            rows = mapper.selectExercises(Viewer.of(actor), lesson, MOST_PARTS);
        }
        return rows.stream().map(Catalog::item).toList();
    }

    @Override
    public Map<Context, CourseItem> items(Actor actor, Collection<Context> contexts) {
        List<String> slugs = new ArrayList<>();
        List<CatalogMapper.Words> lessons = new ArrayList<>();
        List<CatalogMapper.Words> exercises = new ArrayList<>();
        for (Context context : contexts) {
            List<String> words = words(context);
            if (context.kind() == Context.Kind.COURSE) {
                slugs.add(context.id());
            } else if (context.kind() == Context.Kind.LESSON && words.size() == PARTS_OF_A_LESSON) {
                lessons.add(new CatalogMapper.Words(words.get(0), words.get(1), ""));
            } else if (context.kind() == Context.Kind.EXERCISE && words.size() == PARTS_OF_AN_EXERCISE) {
                exercises.add(new CatalogMapper.Words(words.get(0), words.get(1), words.get(2)));
            }
        }
        if (!mayRead(actor) || (slugs.isEmpty() && lessons.isEmpty() && exercises.isEmpty())) {
            return Map.of();
        }
        return mapper.selectItems(Viewer.of(actor), slugs, lessons, exercises).stream()
                .map(Catalog::item)
                .collect(Collectors.toMap(CourseItem::context, item -> item));
    }

    @Override
    public Set<Context> enrolled(Id person) {
        return mapper.selectEnrolled(person, MOST_ENROLLED).stream()
                .map(Contexts::course)
                .collect(Collectors.toSet());
    }

    private static boolean mayRead(Actor actor) {
        return actor.can(CoursesPermissions.READ);
    }

    /** The words have no dots themselves. */
    private static List<String> words(Context context) {
        return List.of(context.id().split("\\.", -1));
    }

    private static CourseItem item(CatalogMapper.ItemRow row) {
        if (row.lesson() == null) {
            return new CourseItem(
                    Contexts.course(row.course()), row.title(), Contexts.url(row.course()), Optional.empty());
        }
        if (row.exercise() == null) {
            return new CourseItem(
                    Contexts.lesson(row.course(), row.lesson()),
                    row.title(),
                    Contexts.url(row.course(), row.lesson()),
                    Optional.of(Contexts.course(row.course())));
        }
        return new CourseItem(
                Contexts.exercise(row.course(), row.lesson(), row.exercise()),
                row.title(),
                Contexts.url(row.course(), row.lesson(), row.exercise()),
                Optional.of(Contexts.lesson(row.course(), row.lesson())));
    }
}
