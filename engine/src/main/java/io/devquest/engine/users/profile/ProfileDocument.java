package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as one viewer sees them. What they did not fill in and what they hide from the viewer look the same.
 *
 * @param role the highest role
 * @param availability in the person's own zone
 * @param followed whether the viewer follows them
 * @param muted whether the viewer has muted them
 */
public record ProfileDocument(
        Id id,
        String name,
        String displayName,
        String url,
        String avatarUrl,
        String role,
        long reputation,
        Instant joined,
        @Nullable Html bio,
        List<Skill> skills,
        List<Named> languages,
        @Nullable Named country,
        @Nullable String zone,
        List<Window> availability,
        List<Link> links,
        long followers,
        long following,
        boolean followed,
        boolean muted) {

    /** Who it is of. */
    Person person() {
        return new Person(id, name, displayName, role, reputation, avatarUrl);
    }

    /** True if there is nothing but a name. */
    public boolean blank() {
        return (bio == null || bio.value().isBlank())
                && skills.isEmpty()
                && languages.isEmpty()
                && availability.isEmpty()
                && links.isEmpty();
    }
}
