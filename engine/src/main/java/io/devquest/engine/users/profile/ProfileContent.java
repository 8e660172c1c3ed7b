package io.devquest.engine.users.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person says of themselves, complete and checked. */
record ProfileContent(
        String displayName,
        String bio,
        List<Skill> skills,
        List<String> languages,
        @Nullable String country,
        @Nullable String zone,
        List<Window> availability,
        List<Link> links,
        Visibility visibility) {}
