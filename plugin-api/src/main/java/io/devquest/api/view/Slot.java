package io.devquest.api.view;

import io.devquest.api.access.Actor;
import io.devquest.api.access.Group;
import io.devquest.api.content.ContentItem;
import io.devquest.api.content.Context;
import io.devquest.api.people.Person;
import java.util.Set;

/**
 * A place in a page that others fill, with what the page knows about itself. Equal to any other with its name.
 *
 * <p>A template draws it with the function {@code slot}, and gives it its value:
 * <code>{{ slot('courses.lesson', lesson) }}</code>. A slot without a value of its own gets the viewer.
 *
 * @param name lower-case words; those of plugins begin with {@code <plugin>.}
 * @param context the type of the value
 * @param <C> {@link Actor}, {@link Person}, {@link Group}, {@link ContentItem} or {@link Context}: plugins share no
 *     other types
 */
public record Slot<C>(String name, Class<C> context) {

    private static final Set<Class<?>> CONTEXTS =
            Set.of(Actor.class, Person.class, Group.class, ContentItem.class, Context.class);

    /** Cards on the home page, for the viewer; wide, two beside each other where there is room. */
    public static final Slot<Actor> HOME = new Slot<>("home", Actor.class);

    /** Cards in the right column of every page, for the viewer; narrow, hidden on phones. */
    public static final Slot<Actor> ASIDE = new Slot<>("aside", Actor.class);

    /** Parts of somebody's profile page; wide. */
    public static final Slot<Person> PROFILE = new Slot<>("profile", Person.class);

    /** Parts of the page of a group, which the viewer may see; wide. */
    public static final Slot<Group> GROUP = new Slot<>("group", Group.class);

    /** Cards beside one content item on its own page, which the viewer may see; narrow, hidden on phones. */
    public static final Slot<ContentItem> CONTENT = new Slot<>("content", ContentItem.class);

    /** Checks the type of the value. */
    public Slot {
        if (!CONTEXTS.contains(context)) {
            throw new IllegalArgumentException("A slot tells of a type of the plugin API, not of " + context.getName());
        }
    }

    /**
     * A slot in the pages of a plugin. Whoever fills it names it like this too; nothing else has to be said.
     *
     * @param name {@code <plugin>.<word>}
     */
    public static <C> Slot<C> of(String name, Class<C> context) {
        return new Slot<>(name, context);
    }
}
