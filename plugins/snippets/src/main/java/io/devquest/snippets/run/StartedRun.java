package io.devquest.snippets.run;

import io.devquest.api.data.Id;

/**
 * A run in the queue. Whoever asked for it follows it in the channel {@code runner.run:<id>}.
 *
 * @param kept true if what comes of it is kept with the revision
 */
record StartedRun(Id id, int revision, String language, boolean kept) {}
