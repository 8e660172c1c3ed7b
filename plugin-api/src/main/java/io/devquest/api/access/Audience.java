package io.devquest.api.access;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who may see a thing. Every content item has one; the engine stores it and its queries check it, see {@link Audiences}.
 *
 * @param kind which sort of people
 * @param group the group of {@link Kind#GROUP}; empty otherwise
 * @param context what those of {@link Kind#COMPLETED} have completed; empty otherwise
 * @param people the accounts of {@link Kind#PEOPLE}, 1 to 200; empty otherwise
 */
public record Audience(Kind kind, Optional<Id> group, Optional<Context> context, Set<Id> people) {

    /** Sorts of audience. */
    public enum Kind {
        /** Everyone, signed in or not. */
        PUBLIC,
        /** Everyone with an account. */
        MEMBERS,
        /** The active members of one group. */
        GROUP,
        /** The people it names. */
        PEOPLE,
        /** Everyone who has completed something, and nobody else, moderators included. */
        COMPLETED,
        /** Moderators and administrators. */
        STAFF
    }

    private static final int MOST_PEOPLE = 200;

    /** Checks that the parts fit the kind. */
    public Audience {
        people = Set.copyOf(people);
        boolean fits = (kind == Kind.GROUP) == group.isPresent()
                && (kind == Kind.COMPLETED) == context.isPresent()
                && (kind == Kind.PEOPLE) != people.isEmpty();
        if (!fits || people.size() > MOST_PEOPLE) {
            throw new IllegalArgumentException("An audience of kind " + kind + " cannot have " + group + ", " + context
                    + " and " + people.size() + " people; it names at most " + MOST_PEOPLE);
        }
    }

    /** Everyone. */
    public static Audience everyone() {
        return of(Kind.PUBLIC);
    }

    /** Everyone with an account. */
    public static Audience members() {
        return of(Kind.MEMBERS);
    }

    /** The active members of a group. */
    public static Audience group(Id group) {
        return new Audience(Kind.GROUP, Optional.of(group), Optional.empty(), Set.of());
    }

    /** These people, 1 to 200. */
    public static Audience people(Collection<Id> people) {
        return new Audience(Kind.PEOPLE, Optional.empty(), Optional.empty(), Set.copyOf(people));
    }

    /** Moderators and administrators. */
    public static Audience staff() {
        return of(Kind.STAFF);
    }

    /** Everyone who has completed a course or a lesson, or passed an exercise. */
    public static Audience completed(Context what) {
        return new Audience(Kind.COMPLETED, Optional.empty(), Optional.of(what), Set.of());
    }

    private static Audience of(Kind kind) {
        return new Audience(kind, Optional.empty(), Optional.empty(), Set.of());
    }
}
