package io.devquest.forums.learning;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.board.Boards;
import io.devquest.forums.board.NewBoard;
import io.devquest.forums.topic.Slug;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A board of questions for each course of the catalogue. */
public final class CourseBoards {

    private static final int AT_ONCE = 100;
    private static final int TITLE = 60;
    private static final int SLUG = 30;

    private final Engine engine;
    private final CourseMapper mapper;
    private final Boards boards;

    private CourseBoards(Engine engine, CourseMapper mapper, Boards boards) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
    }

    /** The service over this plugin's own mapper. */
    public static CourseBoards of(Registrar add, Boards boards) {
        return new CourseBoards(add.engine(), add.mapper(CourseMapper.class), boards);
    }

    /** How many courses have no board yet, as far as the actor may see them. */
    public int missing(Actor actor) {
        return without(actor).size();
    }

    private List<CourseItem> without(Actor actor) {
        return engine.capability(CourseCatalog.class)
                .map(catalog -> missing(catalog, actor))
                .orElse(List.of());
    }

    private List<CourseItem> missing(CourseCatalog catalog, Actor actor) {
        Set<String> present = new HashSet<>(mapper.selectContexts());
        return all(catalog, actor).stream()
                .filter(course -> !present.contains(course.context().toString()))
                .toList();
    }

    /** All courses the actor may see. */
    static List<CourseItem> all(CourseCatalog catalog, Actor actor) {
        List<CourseItem> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Slice<CourseItem> courses = catalog.courses(actor, new Paging(AT_ONCE, after));
            all.addAll(courses.items());
            after = Optional.ofNullable(courses.next());
        } while (after.isPresent());
        return all;
    }

    /** Makes the missing boards; returns how many. */
    int make(Actor actor) {
        List<CourseItem> missing = without(actor);
        missing.forEach(course -> make(actor, course));
        return missing.size();
    }

    private void make(Actor actor, CourseItem course) {
        boards.create(
                actor,
                new NewBoard(
                        slug(course.context()),
                        cut(course.title()),
                        "",
                        null,
                        BoardKind.QUESTIONS,
                        course.context().toString(),
                        null,
                        "book"));
    }

    /** The name of the course, unless another board has that already. */
    String slug(Context course) {
        String name = Slug.of(course.id());
        String slug = name.length() < 2 ? "course-" + name : name.substring(0, Math.min(SLUG, name.length()));
        Id number = engine.ids().next();
        return mapper.selectSlug(slug).isEmpty()
                ? slug
                : slug.substring(0, Math.min(20, slug.length())) + "-"
                        + number.toString().toLowerCase(Locale.ROOT);
    }

    /** As much of a title as a board takes. */
    static String cut(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1) + "\u2026";
    }
}
