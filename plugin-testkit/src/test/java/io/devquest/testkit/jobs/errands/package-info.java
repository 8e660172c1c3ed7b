/** A plugin that has errands run. */
@NullMarked
package io.devquest.testkit.jobs.errands;

import org.jspecify.annotations.NullMarked;
