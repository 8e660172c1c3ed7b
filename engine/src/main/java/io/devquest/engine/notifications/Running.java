package io.devquest.engine.notifications;

import java.util.Set;

/**
 * What is shown of notifications now.
 *
 * @param types the names of those that are declared
 * @param owners the plugins that run, and the engine
 */
record Running(Set<String> types, Set<String> owners) {

    /** For the database. */
    String[] typeNames() {
        return types.toArray(String[]::new);
    }

    /** For the database. */
    String[] ownerIds() {
        return owners.toArray(String[]::new);
    }
}
