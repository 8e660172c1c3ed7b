package io.devquest.api.demo;

import io.devquest.api.access.Actor;
import java.util.List;

/** Makes example data. Called once per instance started with {@code --demo}, after the plugin serves. */
@FunctionalInterface
public interface DemoData {

    /**
     * Makes the data. Runs on a thread of the engine, outside a transaction; if it throws, that is logged and the
     * instance goes on.
     *
     * @param people at least four demo accounts: an administrator, a moderator, a mentor and members, in that order
     */
    void make(List<Actor> people);
}
