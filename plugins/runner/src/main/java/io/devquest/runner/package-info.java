/** Runs code that people write. */
@NullMarked
package io.devquest.runner;

import org.jspecify.annotations.NullMarked;
