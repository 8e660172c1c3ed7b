/** What all ways of running programs have in common. */
@NullMarked
package io.devquest.runner.judging;

import org.jspecify.annotations.NullMarked;
