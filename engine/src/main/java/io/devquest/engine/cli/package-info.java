/** The commands of {@code bin/devquest}. */
@NullMarked
package io.devquest.engine.cli;

import org.jspecify.annotations.NullMarked;
