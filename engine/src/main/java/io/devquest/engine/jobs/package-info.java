/** Work on schedules and in the background. */
@NullMarked
package io.devquest.engine.jobs;

import org.jspecify.annotations.NullMarked;
