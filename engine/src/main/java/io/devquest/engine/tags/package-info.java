/** The words by which the things of all plugins are found. */
@NullMarked
package io.devquest.engine.tags;

import org.jspecify.annotations.NullMarked;
