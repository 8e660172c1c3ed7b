/** Isolation of programs on this machine. */
@NullMarked
package io.devquest.runner.sandbox;

import org.jspecify.annotations.NullMarked;
