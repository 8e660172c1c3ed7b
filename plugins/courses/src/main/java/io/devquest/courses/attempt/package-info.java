/** Solving exercises: attempts, their verdicts, hints and solutions. */
@NullMarked
package io.devquest.courses.attempt;

import org.jspecify.annotations.NullMarked;
