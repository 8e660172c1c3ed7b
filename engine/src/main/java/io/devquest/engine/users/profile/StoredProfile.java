package io.devquest.engine.users.profile;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A profile as it is written. */
record StoredProfile(
        Id account,
        String bio,
        Html bioHtml,
        @Nullable String country,
        @Nullable String zone,
        int bioTo,
        int skillsTo,
        int languagesTo,
        int countryTo,
        int zoneTo,
        int availabilityTo,
        int linksTo,
        int version,
        Instant at) {

    static StoredProfile of(Id account, ProfileContent content, Html bio, int version, Instant at) {
        Visibility visibility = content.visibility();
        return new StoredProfile(
                account,
                content.bio(),
                bio,
                content.country(),
                content.zone(),
                ordinal(visibility.bio()),
                ordinal(visibility.skills()),
                ordinal(visibility.languages()),
                ordinal(visibility.country()),
                ordinal(visibility.zone()),
                ordinal(visibility.availability()),
                ordinal(visibility.links()),
                version,
                at);
    }

    private static int ordinal(@Nullable String word) {
        return ShownTo.read(String.valueOf(word)).orElse(ShownTo.NOBODY).ordinal();
    }
}
