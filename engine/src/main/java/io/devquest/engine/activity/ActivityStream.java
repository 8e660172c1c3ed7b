package io.devquest.engine.activity;

import io.devquest.api.activity.Activity;
import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.scope.Scope;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** Takes what people did. */
@Singleton
public final class ActivityStream {

    @Inject
    public ActivityStream() {}

    /** Adds entries made of a fact, in the transaction of the calling thread. */
    public void add(Scope scope, LoggedEvent cause, List<Activity> entries) {
        throw new UnsupportedOperationException("Activity of " + scope.id());
    }
}
