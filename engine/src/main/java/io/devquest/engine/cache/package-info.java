/** Bounded caches in memory. */
@NullMarked
package io.devquest.engine.cache;

import org.jspecify.annotations.NullMarked;
