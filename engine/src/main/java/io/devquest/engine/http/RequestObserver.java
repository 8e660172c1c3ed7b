package io.devquest.engine.http;

import io.devquest.api.http.Verb;

/** Hears how each request ended, for metrics. */
@FunctionalInterface
public interface RequestObserver {

    /**
     * A request has ended.
     *
     * @param owner whose route it was
     * @param nanos how long it took
     */
    void ended(String owner, Verb verb, int status, long nanos);
}
