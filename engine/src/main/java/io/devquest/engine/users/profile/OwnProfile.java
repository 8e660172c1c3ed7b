package io.devquest.engine.users.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own profile, complete.
 *
 * @param bio Markdown
 * @param languages BCP 47 tags
 * @param version counts the changes; 0 if it was never saved
 */
public record OwnProfile(
        String displayName,
        String bio,
        List<Skill> skills,
        List<String> languages,
        @Nullable String country,
        @Nullable String zone,
        List<Window> availability,
        List<Link> links,
        Visibility visibility,
        int version) {

    ProfileContent content() {
        return new ProfileContent(displayName, bio, skills, languages, country, zone, availability, links, visibility);
    }
}
