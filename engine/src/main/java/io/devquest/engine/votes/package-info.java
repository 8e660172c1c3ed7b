/** Votes and reactions on the things of all plugins. */
@NullMarked
package io.devquest.engine.votes;

import org.jspecify.annotations.NullMarked;
