package io.devquest.engine.events;

/**
 * A reader of the log, in JSON and on the administrators' page.
 *
 * @param reader the owner, and its purpose behind a dot if it has one: {@code forums.notifications}
 * @param state reading, or stopped while its owner is
 * @param behind how many facts it has yet to read or pass over
 * @param parked how many it has set aside
 */
public record ReaderDocument(String reader, String owner, String state, long behind, long parked) {

    static final String READING = "reading";
    static final String STOPPED = "stopped";

    static ReaderDocument of(String name, boolean reading, long behind, long parked) {
        return new ReaderDocument(key(name), owner(name), reading ? READING : STOPPED, behind, parked);
    }

    static String owner(String name) {
        return name.contains("/") ? name.substring(0, name.indexOf('/')) : name;
    }

    /** The name of a reader as one segment of a path. */
    static String key(String name) {
        return name.replace('/', '.');
    }

    static String name(String key) {
        return key.replace('.', '/');
    }
}
