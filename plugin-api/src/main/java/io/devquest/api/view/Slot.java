package io.devquest.api.view;

/** A place in a page that plugins fill. */
public enum Slot {
    /** Cards on the home page; wide. */
    HOME,
    /** Parts of a person's profile page; the request's parameter {@code name} is the user name. */
    PROFILE,
    /** Cards in the right column of every page; narrow, hidden on phones. */
    ASIDE
}
