package io.devquest.api.reputation;

import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Points for somebody.
 *
 * @param rule one this plugin has declared
 * @param person who gets them
 * @param subject what they are for, unique for each grant of one rule, 1 to 100 characters, for example
 *     {@code forums.post:0C1…/by/0C2…}
 * @param giver whose act it was; empty if it was nobody's. What people do for themselves brings nothing
 * @param content the content item it hangs on: while that is withdrawn, the grant does not count; empty if there is none
 * @param context what it is about in the learning world; empty if nothing
 * @param skills tags of what the person has shown to know, in lower case; at most 10 of 1 to 60 characters
 */
public record Grant(
        ReputationRule rule,
        Id person,
        String subject,
        Optional<Id> giver,
        Optional<Id> content,
        Optional<Context> context,
        Set<String> skills) {

    private static final int LONGEST_SUBJECT = 100;
    private static final int MOST_SKILLS = 10;
    private static final int LONGEST_SKILL = 60;

    /** Checks the lengths and copies the skills. */
    public Grant {
        if (subject.isEmpty() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("The subject of a grant has 1 to 100 characters, not '" + subject + "'");
        }
        skills = skills.stream()
                .map(skill -> skill.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        if (skills.size() > MOST_SKILLS
                || skills.stream().anyMatch(skill -> skill.isEmpty() || skill.length() > LONGEST_SKILL)) {
            throw new IllegalArgumentException("A grant has at most 10 skills of 1 to 60 characters, not " + skills);
        }
    }

    /** A grant that is nobody's act and hangs on nothing. */
    public static Grant of(ReputationRule rule, Id person, String subject) {
        return new Grant(rule, person, subject, Optional.empty(), Optional.empty(), Optional.empty(), Set.of());
    }

    /** The same, given by that person. */
    public Grant by(Id person) {
        return new Grant(rule, this.person, subject, Optional.of(person), content, context, skills);
    }

    /** The same, for that content item. */
    public Grant on(Id item) {
        return new Grant(rule, person, subject, giver, Optional.of(item), context, skills);
    }

    /** The same, about that part of the learning world. */
    public Grant about(Context part) {
        return new Grant(rule, person, subject, giver, content, Optional.of(part), skills);
    }

    /** The same with these skills. */
    public Grant tagged(Collection<String> tags) {
        return new Grant(rule, person, subject, giver, content, context, Set.copyOf(tags));
    }
}
