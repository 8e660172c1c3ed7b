/** Runs: their queue, their course, their results. */
@NullMarked
package io.devquest.runner.run;

import org.jspecify.annotations.NullMarked;
