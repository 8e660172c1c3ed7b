/** Running programs on this machine. */
@NullMarked
package io.devquest.runner.local;

import org.jspecify.annotations.NullMarked;
