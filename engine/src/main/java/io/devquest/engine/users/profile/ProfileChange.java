package io.devquest.engine.users.profile;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A change of one's own profile; what is null or left out stays as it is.
 *
 * @param languages BCP 47 tags
 * @param country ISO 3166 alpha-2, empty for none
 * @param zone an IANA time zone, empty for none
 * @param version the version that was read, 0 for a profile that was never saved
 */
public record ProfileChange(
        @Nullable String displayName,
        @Nullable String bio,
        @Nullable List<Skill> skills,
        @Nullable List<String> languages,
        @Nullable String country,
        @Nullable String zone,
        @Nullable List<Window> availability,
        @Nullable List<Link> links,
        @Nullable Visibility visibility,
        @NotNull @Nullable Integer version) {}
