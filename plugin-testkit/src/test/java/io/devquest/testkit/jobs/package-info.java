/** Jobs: enqueued, retried, cancelled, shared between nodes. */
@NullMarked
package io.devquest.testkit.jobs;

import org.jspecify.annotations.NullMarked;
