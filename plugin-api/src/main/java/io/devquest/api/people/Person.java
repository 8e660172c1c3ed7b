package io.devquest.api.people;

import io.devquest.api.data.Id;

/**
 * A person of the community as others see them. Made by the engine; may gain components in a minor version, so do not
 * construct or deconstruct it.
 *
 * @param id the account
 * @param name the user name, unique ignoring case, 3 to 20 characters
 * @param displayName the name to show, 1 to 60 characters
 * @param role the highest role they have, in lower case: {@code member}, {@code mentor}, {@code moderator}, {@code admin}
 * @param reputation the sum of their points, at least 1; 0 if it is not shown: to nobody, or not to whoever reads
 * @param avatarUrl the path of their picture, uploaded or generated
 */
public record Person(Id id, String name, String displayName, String role, long reputation, String avatarUrl) {

    /** The path of the person's profile page. */
    public String url() {
        return "/u/" + name;
    }
}
