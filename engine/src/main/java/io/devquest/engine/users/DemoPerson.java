package io.devquest.engine.users;

import io.devquest.api.access.Role;
import java.util.List;

/**
 * Somebody of the demo.
 *
 * @param told whether people can sign in as this person, by a password that is told
 * @param days how long ago this person came
 * @param country ISO 3166 alpha-2
 * @param zone an IANA time zone
 * @param languages BCP 47 tags
 * @param skills each a name and a level from 1 to 5
 * @param evenings the days of the week, 1 to 7, on which there is time in the evening
 * @param bio in Markdown
 */
public record DemoPerson(
        String name,
        String displayName,
        Role role,
        boolean told,
        int days,
        String country,
        String zone,
        List<String> languages,
        List<String> skills,
        List<Integer> evenings,
        String bio) {}
