package io.devquest.testkit;

import io.devquest.api.CommunityPlugin;
import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.content.Context;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.data.Slice;
import io.devquest.api.learning.CourseCatalog;
import io.devquest.api.learning.CourseItem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A small catalogue for tests: two courses, <em>java</em> with the lessons <em>loops</em> and <em>lists</em>, and
 * <em>python</em>; the exercise of <em>loops</em> is <em>countdown</em>. Everybody sees all of it. Use it with {@link
 * Community#with}, or {@link Community#include} to switch it on later.
 */
public final class TestCourses implements CommunityPlugin, CourseCatalog {

    /** The course on Java. */
    public static final Context JAVA = new Context(Context.Kind.COURSE, "java");
    /** The course on Python. */
    public static final Context PYTHON = new Context(Context.Kind.COURSE, "python");
    /** The first lesson on Java. */
    public static final Context LOOPS = new Context(Context.Kind.LESSON, "loops");
    /** The second lesson on Java. */
    public static final Context LISTS = new Context(Context.Kind.LESSON, "lists");
    /** The exercise of the first lesson. */
    public static final Context COUNTDOWN = new Context(Context.Kind.EXERCISE, "countdown");

    private static volatile @Nullable TestCourses running;

    private final Map<String, CourseItem> items = new ConcurrentSkipListMap<>();
    private final Map<Id, Set<Context>> enrolled = new ConcurrentHashMap<>();
    private @Nullable Engine engine;

    /** The catalogue before anybody has enrolled. */
    public TestCourses() {
        add(JAVA, "Java from scratch", null);
        add(PYTHON, "Python for data", null);
        add(LOOPS, "Loops", JAVA);
        add(LISTS, "Lists", JAVA);
        add(COUNTDOWN, "Count down", LOOPS);
    }

    /**
     * The one that was registered last.
     *
     * @throws IllegalStateException if none was
     */
    public static TestCourses running() {
        TestCourses present = running;
        if (present == null) {
            throw new IllegalStateException("No community has the test catalogue");
        }
        return present;
    }

    @Override
    public void register(Registrar add) {
        engine = add.engine();
        add.provide(CourseCatalog.class, this);
        running = this;
    }

    /** Adds a course, lesson or exercise, or gives it another title. */
    public void add(Context what, String title, @Nullable Context parent) {
        String url = "https://learn.example/" + what.toString().replace(':', '/');
        items.put(what.toString(), new CourseItem(what, title, url, Optional.ofNullable(parent)));
    }

    /** Enrols somebody in a course. */
    public void enrol(TestClient who, Context course) {
        enrolled.computeIfAbsent(who.id(), id -> ConcurrentHashMap.newKeySet()).add(course);
    }

    /** Somebody completes a course or lesson, or passes an exercise. */
    public void complete(TestClient who, Context what) {
        Engine present = engine();
        present.database().inTransaction(() -> present.completions().complete(who.id(), what));
    }

    /** Takes that back. */
    public void withdraw(TestClient who, Context what) {
        Engine present = engine();
        present.database().inTransaction(() -> present.completions().withdraw(who.id(), what));
    }

    private Engine engine() {
        Engine present = engine;
        if (present == null) {
            throw new IllegalStateException("The catalogue was not registered");
        }
        return present;
    }

    @Override
    public Slice<CourseItem> courses(Actor actor, Paging paging) {
        String after = paging.cursor(1).map(cursor -> cursor.text(0)).orElse("");
        List<CourseItem> courses = items.values().stream()
                .filter(item -> item.context().kind() == Context.Kind.COURSE)
                .filter(item -> item.context().id().compareTo(after) > 0)
                .limit(paging.fetch())
                .toList();
        return Slice.of(courses, paging, item -> Cursor.of(item.context().id()));
    }

    @Override
    public Collection<CourseItem> parts(Actor actor, Context whole) {
        return items.values().stream()
                .filter(item -> item.parent().filter(whole::equals).isPresent())
                .toList();
    }

    @Override
    public Map<Context, CourseItem> items(Actor actor, Collection<Context> contexts) {
        return contexts.stream()
                .map(context -> items.get(context.toString()))
                .filter(item -> item != null)
                .collect(Collectors.toMap(CourseItem::context, item -> item, (one, same) -> one));
    }

    @Override
    public Set<Context> enrolled(Id person) {
        return Set.copyOf(enrolled.getOrDefault(person, Set.of()));
    }
}
