package io.devquest.engine.users.profile;

import java.util.Locale;

/**
 * Something a person can do.
 *
 * @param name 1 to 30 characters
 * @param level 1 (has begun) to 5 (teaches it)
 */
public record Skill(String name, int level) {

    static final int HIGHEST = 5;

    /** What skills are compared and found by. */
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
