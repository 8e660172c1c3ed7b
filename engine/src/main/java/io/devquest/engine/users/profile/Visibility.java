package io.devquest.engine.users.profile;

import org.jspecify.annotations.Nullable;

/**
 * Whom each field of a profile is shown to: {@code public}, {@code members} or {@code nobody}; staff see all.
 * In a change, null leaves a field as it is.
 */
public record Visibility(
        @Nullable String bio,
        @Nullable String skills,
        @Nullable String languages,
        @Nullable String country,
        @Nullable String zone,
        @Nullable String availability,
        @Nullable String links) {

    /** What helps to find one another is public; where and when somebody is stays among members. */
    static final Visibility STANDARD =
            new Visibility("public", "public", "public", "members", "members", "members", "public");

    /** This one, with what the other leaves as it is. */
    Visibility or(Visibility other) {
        return new Visibility(
                bio == null ? other.bio : bio,
                skills == null ? other.skills : skills,
                languages == null ? other.languages : languages,
                country == null ? other.country : country,
                zone == null ? other.zone : zone,
                availability == null ? other.availability : availability,
                links == null ? other.links : links);
    }
}
