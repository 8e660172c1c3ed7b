package io.devquest.api.access;

import io.devquest.api.data.Id;
import java.util.Optional;

/** Who is acting: a signed-in person, or a guest. Made by the engine per request; immutable and thread-safe. */
public interface Actor {

    /** The person's id; empty for a guest. */
    Optional<Id> id();

    /** The user name, unique ignoring case; empty for a guest. */
    String name();

    /** The name to show; empty for a guest. */
    String displayName();

    /** True if the actor has the role or a higher one. */
    boolean is(Role role);

    /** True if the actor has the permission now. */
    boolean can(Permission permission);

    /** True for a person with an account, false for a guest. */
    default boolean signedIn() {
        return id().isPresent();
    }

    /** The actor as a parameter of queries. */
    Viewer viewer();

    /**
     * The person's id, for code that runs only for signed-in people.
     *
     * @throws io.devquest.api.error.CommunityException {@code sign_in_required} for a guest
     */
    Id requireId();
}
