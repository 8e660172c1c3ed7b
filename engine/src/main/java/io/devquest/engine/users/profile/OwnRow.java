package io.devquest.engine.users.profile;

import org.jspecify.annotations.Nullable;

/** A stored profile, for its owner. */
record OwnRow(
        String bio,
        @Nullable String country,
        @Nullable String zone,
        int bioTo,
        int skillsTo,
        int languagesTo,
        int countryTo,
        int zoneTo,
        int availabilityTo,
        int linksTo,
        int version) {

    Visibility visibility() {
        return new Visibility(
                word(bioTo),
                word(skillsTo),
                word(languagesTo),
                word(countryTo),
                word(zoneTo),
                word(availabilityTo),
                word(linksTo));
    }

    private static String word(int ordinal) {
        return ShownTo.of(ordinal).word();
    }
}
