package io.devquest.api.access;

import io.devquest.api.data.Id;

/**
 * A named set of members, as those see it who may know of it. Made by the engine; may gain components in a minor
 * version, so do not construct or deconstruct it.
 *
 * @param id its id, also for {@link Audience#group}
 * @param slug its part of addresses, unique
 * @param name 3 to 60 characters
 * @param joining how people get in
 * @param capacity seats for active and invited people together; 0 for no limit
 * @param memberCount active members
 */
public record Group(Id id, String slug, String name, Joining joining, int capacity, int memberCount) {

    /** How people get in. */
    public enum Joining {
        /** Everyone with an account. */
        OPEN,
        /** Who asks and is let in. */
        REQUEST,
        /** Who is invited. */
        INVITATION,
        /** Who is invited; others do not learn that it exists. */
        HIDDEN
    }

    /** What somebody is in a group. Each has what the ones before it have. */
    public enum Rank {
        /** Takes part. */
        MEMBER,
        /** Lets people in and keeps order. */
        MODERATOR,
        /** Runs the group. */
        OWNER
    }

    /** The path of its page. */
    public String url() {
        return "/g/" + slug;
    }
}
